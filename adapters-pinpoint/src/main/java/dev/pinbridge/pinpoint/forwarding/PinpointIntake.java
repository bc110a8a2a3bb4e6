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
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.InstantSource;

/// `POST /applications` (reference, section 4.3), once: the client below tries nothing twice.
final class PinpointIntake implements ApplicationIntake {
    private static final String PATH = "/applications";

    /// Whoever wakes up later than this may have lost the lane to another node, so nothing is sent any more.
    private static final Duration STOOD_STILL = Duration.ofSeconds(2);

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
    public Submitted submit(AtsCredentials credentials, NewApplication application) {
        var body = ApplicationBody.of(application);
        var cv = application.cv();
        var submitted =
                cv == null ? submission(http.post(credentials, PATH, body.withoutCv())) : submit(credentials, body, cv);
        report(credentials, submitted.outcome());
        return submitted;
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
            case Submission.Held _ -> {
                // Nothing was tried.
            }
        }
    }

    private void trouble(AtsCredentials credentials, String words) {
        reports.trouble(credentials, Capability.WRITE_APPLICATIONS, words);
    }

    private Submitted submit(AtsCredentials credentials, ApplicationBody body, NewApplication.Cv cv) {
        var size = cv.document().size();
        var began = System.nanoTime();
        try (var file = cv.content().open()) {
            if (System.nanoTime() - began > STOOD_STILL.toNanos()) {
                return new Submitted(new Submission.NotReached("the CV took too long to open"), null);
            }
            var base64 = new Base64Stream(file, size);
            var publisher = BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(() -> body.with(base64)), body.length(Base64Stream.length(size)));
            var exchange = http.post(credentials, PATH, publisher);
            // A request that broke off within the CV is no JSON, and was announced longer: nobody can have taken it.
            return exchange instanceof Exchange.NoAnswer && base64.isBroken()
                    ? new Submitted(new Submission.NotReached("the CV could not be read to its end"), null)
                    : submission(exchange);
        } catch (IOException e) {
            throw new UncheckedIOException("the CV cannot be opened", e);
        }
    }

    private Submitted submission(Exchange exchange) {
        return switch (exchange) {
            case Exchange.Answered(var answer) -> new Submitted(Submissions.of(answer, clock.instant()), reply(answer));
            case Exchange.Held(var pause) -> new Submitted(new Submission.Held(pause), null);
            case Exchange.NotReached(var why) -> new Submitted(new Submission.NotReached(why), null);
            case Exchange.NoAnswer(var why) -> new Submitted(new Submission.Unknown(why), null);
        };
    }

    /// Whether Pinpoint names its requests is not documented; servers of its kind do by this header.
    private static AtsReply reply(Answer answer) {
        var id = answer.header("X-Request-Id").filter(value -> value.matches("[\\x21-\\x7e]{1,200}"));
        return new AtsReply(answer.status(), id.orElse(null));
    }
}
