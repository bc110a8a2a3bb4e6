package dev.pinbridge.transcripts;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts pieces of talk in their order, and those together that one speaker says without a break: captions are cut
/// where a screen is full, not where a sentence ends.
final class Talk {
    private static final Duration BREAK = Duration.ofSeconds(2);
    /// Long enough for a thought, short enough to be found again in a recording.
    private static final int LONG_ENOUGH = 600;

    private Talk() {}

    static Spoken of(List<Said> pieces) {
        var said = joined(pieces.stream()
                .filter(piece -> !piece.text().isEmpty())
                .flatMap(piece -> Cut.to(Utterance.MAX_TEXT, piece).stream())
                .sorted(Comparator.comparing(piece -> piece.span().from()))
                .toList());
        if (said.isEmpty()) {
            throw new InvalidValue("must have something that was said");
        }
        var numbers = new LinkedHashMap<String, Integer>();
        var utterances = said.stream().map(piece -> utterance(piece, numbers)).toList();
        return new Spoken(
                numbers.keySet().stream().map(label -> new Speaker(label, null)).toList(), utterances);
    }

    private static Utterance utterance(Said piece, Map<String, Integer> numbers) {
        var label = OneLine.of(piece.label(), Speaker.MAX_LABEL);
        var number = numbers.computeIfAbsent(label, _ -> numbers.size());
        return new Utterance(number, piece.span().from(), piece.span().to(), piece.text());
    }

    private static List<Said> joined(List<Said> pieces) {
        var joined = new ArrayList<Said>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), piece)) {
                joined.add(join(joined.removeLast(), piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean goesOn(Said one, Said next) {
        return one.label().equals(next.label())
                && next.span().from().minus(one.span().to()).compareTo(BREAK) < 0
                && one.text().length() + next.text().length() < LONG_ENOUGH;
    }

    private static Said join(Said one, Said next) {
        var ends = one.span().to().compareTo(next.span().to()) < 0 ? next : one;
        return new Said(
                one.label(), new Span(one.span().from(), ends.span().to()), Scripts.join(one.text(), next.text()));
    }
}
