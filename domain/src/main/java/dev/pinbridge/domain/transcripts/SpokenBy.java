package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.calls.Participant;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How much one of the speakers says.
///
/// @param speaker who it is
/// @param isAssigned whether a person has said who it is, or that nobody knows
/// @param talk how long they speak
/// @param words how many; of scripts without spaces between words, characters
public record SpokenBy(Speaker speaker, boolean isAssigned, Duration talk, int words) {
    SpokenBy assign(@Nullable Participant participant) {
        return new SpokenBy(speaker.who(participant), true, talk, words);
    }

    SpokenBy tie(Namesakes namesakes) {
        return isAssigned
                ? this
                : new SpokenBy(speaker.who(namesakes.of(speaker.label()).orElse(null)), false, talk, words);
    }
}
