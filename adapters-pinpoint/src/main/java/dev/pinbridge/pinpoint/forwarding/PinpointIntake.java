package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.Exchange;
import dev.pinbridge.pinpoint.http.PinpointHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.InstantSource;

/// `POST /applications` (reference, section 4.3), once: the client below tries nothing twice.
final class PinpointIntake implements ApplicationIntake {
    private static final String PATH = "/applications";

    private final PinpointHttp http;
    private final InstantSource clock;

    PinpointIntake(PinpointHttp http, InstantSource clock) {
        this.http = http;
        this.clock = clock;
    }

    /// @throws UncheckedIOException when the CV cannot be opened; nothing was sent then
    @Override
    public Submitted submit(AtsCredentials credentials, NewApplication application) {
        var body = ApplicationBody.of(application);
        var cv = application.cv();
        return cv == null ? submission(http.post(credentials, PATH, body.withoutCv())) : submit(credentials, body, cv);
    }

    private Submitted submit(AtsCredentials credentials, ApplicationBody body, NewApplication.Cv cv) {
        var size = cv.document().size();
        try (var file = cv.content().open()) {
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
