package dev.pinbridge.names;

import dev.pinbridge.domain.matching.NameLikeness;
import dev.pinbridge.names.Spelling.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Lays the words of two names beside each other.
final class Alignment {
    private final Spelling spelling;

    Alignment(Spelling spelling) {
        this.spelling = spelling;
    }

    private record Pair(int shown, int known, Likeness likeness) {}

    NameLikeness compare(NameWords shown, NameWords known) {
        var here = shown.significant();
        var there = known.significant();
        if (here.isEmpty() || there.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        if (shown.isRunTogetherAs(known)) {
            return NameLikeness.SAME;
        }
        return judge(pairs(here, there), here.size(), there.size());
    }

    /// Each word once, the surest pairs first.
    private List<Pair> pairs(List<Word> shown, List<Word> known) {
        var possible = new ArrayList<Pair>();
        for (var i = 0; i < shown.size(); i++) {
            for (var j = 0; j < known.size(); j++) {
                var likeness = spelling.compare(shown.get(i), known.get(j));
                if (likeness != Likeness.NONE) {
                    possible.add(new Pair(i, j, likeness));
                }
            }
        }
        possible.sort(Comparator.comparing(Pair::likeness));
        var pairs = new ArrayList<Pair>();
        var shownUsed = new HashSet<Integer>();
        var knownUsed = new HashSet<Integer>();
        for (var pair : possible) {
            if (!shownUsed.contains(pair.shown()) && !knownUsed.contains(pair.known())) {
                shownUsed.add(pair.shown());
                knownUsed.add(pair.known());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static NameLikeness judge(List<Pair> pairs, int shown, int known) {
        var full = pairs.stream()
                .filter(pair -> pair.likeness() != Likeness.INITIAL)
                .toList();
        if (full.size() >= 2) {
            var isWhole = pairs.size() == shown && pairs.size() == known;
            return pairs.size() == shown || pairs.size() == known
                    ? leastSure(pairs).ofNames(isWhole)
                    : NameLikeness.DIFFERENT;
        }
        // One word, perhaps with initials; whatever else is there contradicts.
        return full.size() == 1 && pairs.size() == shown ? part(full.getFirst(), known) : NameLikeness.DIFFERENT;
    }

    private static Likeness leastSure(List<Pair> pairs) {
        return pairs.stream().map(Pair::likeness).max(Likeness::compareTo).orElseThrow();
    }

    private static NameLikeness part(Pair pair, int known) {
        if (pair.likeness() == Likeness.CLOSE) {
            return NameLikeness.DIFFERENT;
        }
        return pair.known() == known - 1 && known > 1 ? NameLikeness.FAMILY : NameLikeness.GIVEN;
    }
}
