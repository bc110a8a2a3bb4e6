package dev.pinbridge.pinpoint.jsonapi;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import java.io.InputStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Asks Pinpoint to create resources, each once: the client below tries nothing twice.
public final class PinpointWriter {
    private final PinpointHttp http;
    private final CallReports reports;
    private final InstantSource clock;

    public PinpointWriter(PinpointHttp http, CallReports reports, InstantSource clock) {
        this.http = http;
        this.reports = reports;
        this.clock = clock;
    }

    /// @param answer null when there was none
    public record Written(Creation outcome, @Nullable Answer answer) {}

    /// As [PinpointHttp#post(AtsCredentials, String, InputStream, long)], and notes how it went.
    public Written create(AtsCredentials credentials, String path, InputStream json, long length, Capability needed) {
        var exchange = http.post(credentials, path, json, length);
        var outcome = Creation.of(exchange, needed, clock.instant());
        report(credentials, needed, outcome);
        return new Written(outcome, exchange instanceof Exchange.Answered(var answer) ? answer : null);
    }

    private void report(AtsCredentials credentials, Capability needed, Creation outcome) {
        switch (outcome) {
            // That one is refused says nothing of the others.
            case Creation.Created _, Creation.Refused _ -> reports.good(credentials, needed);
            case Creation.Denied(var _, var words) -> reports.trouble(credentials, needed, words);
            case Creation.Busy _ -> reports.trouble(credentials, needed, "Pinpoint asked us to slow down");
            case Creation.NotReached(var why) ->
                reports.trouble(credentials, needed, "Pinpoint cannot be reached: " + why);
            case Creation.Unknown(var why) ->
                reports.trouble(credentials, needed, "Pinpoint did not answer well: " + why);
            case Creation.Held _, Creation.Withdrawn _, Creation.BrokenOff _ -> {
                // Nothing is known of the ATS.
            }
        }
    }
}
