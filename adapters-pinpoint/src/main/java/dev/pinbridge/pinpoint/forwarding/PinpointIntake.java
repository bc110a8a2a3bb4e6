package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submitted;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.pinpoint.http.Answer;
import dev.pinbridge.pinpoint.http.LastBytes;
import dev.pinbridge.pinpoint.jsonapi.PinpointWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// `POST /applications` (reference, section 4.3).
final class PinpointIntake implements ApplicationIntake {
    private static final String PATH = "/applications";

    private final PinpointWriter writer;

    PinpointIntake(PinpointWriter writer) {
        this.writer = writer;
    }

    /// @throws UncheckedIOException when the CV cannot be opened; nothing was sent then
    @Override
    public Submitted submit(AtsCredentials credentials, NewApplication application, BooleanSupplier allowed) {
        var body = ApplicationBody.of(application);
        var end = new LastBytes(body.after(), allowed);
        var written = application.cv() == null
                ? post(credentials, body, InputStream.nullInputStream(), 0, end)
                : post(credentials, body, application.cv(), end);
        return new Submitted(Submissions.of(written.outcome()), reply(written.answer()));
    }

    private PinpointWriter.Written post(
            AtsCredentials credentials, ApplicationBody body, NewApplication.Cv cv, LastBytes end) {
        var size = cv.document().size();
        try (var file = cv.content().open()) {
            return post(credentials, body, new Base64Stream(file, size), Base64Stream.length(size), end);
        } catch (IOException e) {
            throw new UncheckedIOException("the CV cannot be opened", e);
        }
    }

    private PinpointWriter.Written post(
            AtsCredentials credentials, ApplicationBody body, InputStream base64, long length, LastBytes end) {
        return writer.create(
                credentials, PATH, body.with(base64, end), body.length(length), Capability.WRITE_APPLICATIONS);
    }

    /// Whether Pinpoint names its requests is not documented; servers of its kind do by this header.
    private static @Nullable AtsReply reply(@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        var id = answer.header("X-Request-Id").filter(value -> value.matches("[\\x21-\\x7e]{1,200}"));
        return new AtsReply(answer.status(), id.orElse(null));
    }
}
