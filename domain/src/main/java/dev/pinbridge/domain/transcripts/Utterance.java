package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.Text;
import java.time.Duration;

/// What one speaker says before another does, or before a break.
///
/// @param speaker which of the transcript's speakers, the first being 0
/// @param from since the recording began
/// @param to not before it began
/// @param text one line, never empty
public record Utterance(int speaker, Duration from, Duration to, String text) {
    public static final int MAX_TEXT = 10_000;

    public Utterance {
        if (speaker < 0 || from.isNegative() || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("nobody says that from " + from + " to " + to);
        }
        text = Text.line(text, MAX_TEXT);
    }
}
