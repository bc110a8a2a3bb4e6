package dev.pinbridge.names;

import dev.pinbridge.domain.matching.NameLikeness;
import dev.pinbridge.names.Spelling.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays the words of two names beside each other.
final class Alignment {
    /// They come and go between the parts of names.
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "del", "della", "da", "di", "do", "dos", "das", "du", "la", "le", "el",
            "al", "bin", "bint", "ibn", "ben", "abu", "y", "e", "zu", "af", "av", "st", "san");
    private static final int MOST = 4;

    private final Spelling spelling;

    Alignment(Spelling spelling) {
        this.spelling = spelling;
    }

    private record Pair(int shown, int known, Likeness likeness) {}

    NameLikeness compare(List<Word> shownWords, List<Word> knownWords) {
        var shown = significant(shownWords);
        var known = significant(knownWords);
        if (shown.isEmpty() || known.isEmpty()) {
            return NameLikeness.DIFFERENT;
        }
        if (shown.size() + known.size() > 2 && areSameRunTogether(shown, known)) {
            return NameLikeness.SAME;
        }
        return judge(pairs(shown, known), shown.size(), known.size());
    }

    private static List<Word> significant(List<Word> words) {
        var without = words.stream()
                .filter(word -> word.spellings().stream().noneMatch(PARTICLES::contains))
                .toList();
        return without.isEmpty() ? words : without;
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

    /// As names of some scripts are, of which nobody knows where the words end.
    boolean areSameRunTogether(List<Word> shown, List<Word> known) {
        if (shown.size() > MOST || known.size() > MOST || shown.size() == known.size()) {
            return false;
        }
        var other = runTogether(known);
        return runTogether(shown).stream().anyMatch(other::contains);
    }

    private static Set<String> runTogether(List<Word> words) {
        if (words.isEmpty()) {
            return Set.of("");
        }
        var all = new HashSet<String>();
        for (var word : words) {
            var rest = new ArrayList<>(words);
            rest.remove(word);
            var tails = runTogether(rest);
            all.addAll(word.spellings().stream()
                    .flatMap(head -> tails.stream().map(tail -> head + tail))
                    .collect(Collectors.toSet()));
        }
        return all;
    }
}
