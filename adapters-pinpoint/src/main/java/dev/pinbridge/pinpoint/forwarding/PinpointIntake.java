package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import dev.pinbridge.pinpoint.jsonapi.CallReports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/// `POST /applications` (reference, section 4.3), once: the client below tries nothing twice.
final class PinpointIntake implements ApplicationIntake {
    private static final String PATH = "/applications";

    private final PinpointHttp http;
    private final CallReports reports;
    private final InstantSource clock;

    PinpointIntake(PinpointHttp http, CallReports reports, InstantSource clock) {
        this.http = http;
        this.reports = reports;
        this.clock = clock;
    }

    /// @throws UncheckedIOException when the CV cannot be opened; nothing was sent then
    @Override
    public Submitted submit(AtsCredentials credentials, NewApplication application, BooleanSupplier allowed) {
        var body = ApplicationBody.of(application);
        var end = new LastBytes(body.after(), allowed);
        var exchange = application.cv() == null
                ? post(credentials, body, InputStream.nullInputStream(), 0, end)
                : post(credentials, body, application.cv(), end);
        var submitted = submission(exchange);
        report(credentials, submitted.outcome());
        return submitted;
    }

    private Exchange post(AtsCredentials credentials, ApplicationBody body, NewApplication.Cv cv, LastBytes end) {
        var size = cv.document().size();
        try (var file = cv.content().open()) {
            return post(credentials, body, new Base64Stream(file, size), Base64Stream.length(size), end);
        } catch (IOException e) {
            throw new UncheckedIOException("the CV cannot be opened", e);
        }
    }

    private Exchange post(
            AtsCredentials credentials, ApplicationBody body, InputStream base64, long length, LastBytes end) {
        return http.post(credentials, PATH, body.with(base64, end), body.length(length));
    }

    private void report(AtsCredentials credentials, Submission submission) {
        switch (submission) {
            // That one person is refused says nothing of the others.
            case Submission.Accepted _, Submission.Refused _ ->
                reports.good(credentials, Capability.WRITE_APPLICATIONS);
            case Submission.Denied(var _, var words) -> trouble(credentials, words);
            case Submission.Busy _ -> trouble(credentials, "Pinpoint asked us to slow down");
            case Submission.NotReached(var why) -> trouble(credentials, "Pinpoint cannot be reached: " + why);
            case Submission.Unknown(var why) -> trouble(credentials, "Pinpoint did not answer well: " + why);
            case Submission.Held _, Submission.Withdrawn _ -> {
                // Nothing is known of the ATS.
            }
        }
    }

    private void trouble(AtsCredentials credentials, String words) {
        reports.trouble(credentials, Capability.WRITE_APPLICATIONS, words);
    }

    private Submitted submission(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered(var answer) -> new Submitted(Submissions.of(answer, clock.instant()), reply(answer));
            case Exchange.Held(var pause) -> new Submitted(new Submission.Held(pause), null);
            case Exchange.NotReached(var why) -> new Submitted(new Submission.NotReached(why), null);
            case Exchange.BrokenOff(var why) -> new Submitted(brokenOff(why), null);
            case Exchange.NoAnswer(var why) -> new Submitted(new Submission.Unknown(why), null);
        };
    }

    private static Submission brokenOff(Exception why) {
        return why instanceof LastBytes.Withdrawn
                ? new Submission.Withdrawn()
                : new Submission.NotReached("the CV could not be read to its end");
    }

    /// Whether Pinpoint names its requests is not documented; servers of its kind do by this header.
    private static AtsReply reply(Answer answer) {
        var id = answer.header("X-Request-Id").filter(value -> value.matches("[\\x21-\\x7e]{1,200}"));
        return new AtsReply(answer.status(), id.orElse(null));
    }
}
