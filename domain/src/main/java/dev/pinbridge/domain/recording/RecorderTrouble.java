package dev.pinbridge.domain.recording;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The recorder is not known to have heard what it was told; later it may. The message is fit for people and
/// holds no secret.
public final class RecorderTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecorderTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// The message; never null, other than a throwable's in general.
    public String what() {
        return Objects.requireNonNullElse(getMessage(), "no details");
    }
}
