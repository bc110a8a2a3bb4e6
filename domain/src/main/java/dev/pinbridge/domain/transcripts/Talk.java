package dev.pinbridge.domain.transcripts;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// Adds up what one speaker says.
final class Talk {
    private Duration length = Duration.ZERO;
    private Duration end = Duration.ZERO;
    private int words;

    private Talk() {}

    static List<SpokenBy> of(Spoken spoken) {
        var talks = IntStream.range(0, spoken.speakers().size())
                .mapToObj(_ -> new Talk())
                .toList();
        spoken.utterances().forEach(utterance -> talks.get(utterance.speaker()).add(utterance));
        return IntStream.range(0, talks.size())
                .mapToObj(i -> talks.get(i).by(spoken.speakers().get(i)))
                .toList();
    }

    /// Where two overlap, the time is counted once.
    private void add(Utterance utterance) {
        var from = later(utterance.from(), end);
        end = later(utterance.to(), end);
        length = length.plus(end.minus(from));
        words += Words.in(utterance.text());
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private SpokenBy by(Speaker speaker) {
        return new SpokenBy(speaker, false, length, words);
    }
}
