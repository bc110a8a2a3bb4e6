package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.calls.Participant;
import org.jspecify.annotations.Nullable;

/// Somebody who is heard in a recording.
///
/// @param label what the transcript calls them; empty when it does not tell who speaks
/// @param participant who that is, as far as it is known
public record Speaker(String label, @Nullable Participant participant) {
    public static final int MAX_LABEL = 200;

    public Speaker {
        label = label.isBlank() ? "" : Text.line(label, MAX_LABEL);
    }

    public Speaker who(@Nullable Participant next) {
        return new Speaker(label, next);
    }
}
