package dev.pinbridge.names;

import dev.pinbridge.domain.matching.NameLikeness;
import dev.pinbridge.names.Spelling.Likeness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds a name among other words.
final class Mentions {
    /// Words of a name stand so close to each other.
    private static final int NEAR = 3;
    private static final Set<Likeness> SURE = Set.of(Likeness.EQUAL, Likeness.VARIANT);

    private final Spelling spelling;

    Mentions(Spelling spelling) {
        this.spelling = spelling;
    }

    private record Found(int text, int known, Likeness likeness) {}

    NameLikeness in(List<Word> text, NameWords name) {
        var known = name.all();
        if (known.size() == 1 && hasRunTogether(text, name)) {
            return NameLikeness.SAME;
        }
        var found = new ArrayList<Found>();
        for (var i = 0; i < text.size(); i++) {
            for (var j = 0; j < known.size(); j++) {
                var likeness = spelling.compare(text.get(i), known.get(j));
                if (likeness != Likeness.NONE && likeness != Likeness.INITIAL) {
                    found.add(new Found(i, j, likeness));
                }
            }
        }
        return found.stream()
                .map(first -> from(first, found, text, known))
                .min(NameLikeness::compareTo)
                .orElse(NameLikeness.DIFFERENT);
    }

    /// A name of a script that does not part words may be two or three of them here.
    private boolean hasRunTogether(List<Word> text, NameWords known) {
        for (var from = 0; from < text.size(); from++) {
            for (var to = from + 2; to <= Math.min(from + NEAR, text.size()); to++) {
                if (NameWords.some(text.subList(from, to)).isRunTogetherAs(known)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static NameLikeness from(Found first, List<Found> found, List<Word> text, List<Word> known) {
        var words = new HashSet<Integer>();
        var names = new HashSet<Integer>();
        var worst = first.likeness();
        words.add(first.text());
        names.add(first.known());
        for (var other : found) {
            if (Math.abs(other.text() - first.text()) <= NEAR
                    && !words.contains(other.text())
                    && !names.contains(other.known())) {
                words.add(other.text());
                names.add(other.known());
                worst = worst.compareTo(other.likeness()) >= 0 ? worst : other.likeness();
            }
        }
        if (names.size() >= 2) {
            return worst.ofNames(names.size() == known.size());
        }
        return SURE.contains(first.likeness()) ? alone(first, text, known) : NameLikeness.DIFFERENT;
    }

    private static NameLikeness alone(Found found, List<Word> text, List<Word> known) {
        if (known.size() == 1 || found.known() < known.size() - 1) {
            return NameLikeness.GIVEN;
        }
        var isInitialBeside = isInitialOfTheOther(found.text() - 1, found, text, known)
                || isInitialOfTheOther(found.text() + 1, found, text, known);
        return isInitialBeside ? NameLikeness.VARIANT : NameLikeness.FAMILY;
    }

    private static boolean isInitialOfTheOther(int place, Found found, List<Word> text, List<Word> known) {
        return place >= 0
                && place < text.size()
                && text.get(place).isInitial()
                && IntStream.range(0, known.size())
                        .filter(other -> other != found.known())
                        .anyMatch(other -> known.get(other).startsWith(text.get(place)));
    }
}
