package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.InvalidValue;
import java.util.List;

/// What was said in a recording, in the order in which it was.
public record Spoken(List<Speaker> speakers, List<Utterance> utterances) {
    /// A day of talk has fewer.
    public static final int MOST_UTTERANCES = 20_000;
    public static final int MOST_SPEAKERS = 100;

    public Spoken {
        speakers = List.copyOf(speakers);
        utterances = List.copyOf(utterances);
        atMost(MOST_SPEAKERS, "speakers", speakers.size());
        atMost(MOST_UTTERANCES, "utterances", utterances.size());
        var known = speakers.size();
        if (utterances.stream().anyMatch(utterance -> utterance.speaker() >= known)) {
            throw new IllegalArgumentException("somebody speaks who is not among the " + known + " speakers");
        }
    }

    private static void atMost(int most, String what, int number) {
        if (number > most) {
            throw new InvalidValue("must have at most " + most + " " + what + "; it has " + number);
        }
    }

    public Speaker speakerOf(Utterance utterance) {
        return speakers.get(utterance.speaker());
    }
}
