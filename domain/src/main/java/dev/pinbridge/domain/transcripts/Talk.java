package dev.pinbridge.domain.transcripts;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How much one speaker has said up to some time.
///
/// @param end when they last stopped
record Talk(Duration length, Duration end, int words) {
    private static final Talk NOTHING = new Talk(Duration.ZERO, Duration.ZERO, 0);

    static List<SpokenBy> of(Spoken spoken) {
        var said = spoken.utterances().stream().collect(Collectors.groupingBy(Utterance::speaker));
        return IntStream.range(0, spoken.speakers().size())
                .mapToObj(i ->
                        of(said.getOrDefault(i, List.of())).by(spoken.speakers().get(i)))
                .toList();
    }

    private static Talk of(List<Utterance> utterances) {
        var talk = NOTHING;
        for (var utterance : utterances) {
            talk = talk.and(utterance);
        }
        return talk;
    }

    /// Where two overlap, the time is counted once.
    private Talk and(Utterance utterance) {
        var from = later(utterance.from(), end);
        var to = later(utterance.to(), from);
        return new Talk(length.plus(to.minus(from)), to, words + Words.in(utterance.text()));
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private SpokenBy by(Speaker speaker) {
        return new SpokenBy(speaker, false, length, words);
    }
}
