package dev.pinbridge.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of a name or of another text, with what comparing it with many others takes each time.
///
/// @param all in their order
/// @param significant without what comes and goes between the parts of names, unless nothing else is there
/// @param runTogether the significant ones as one word, in every order and spelling; none of long texts
record NameWords(List<Word> all, List<Word> significant, Set<String> runTogether) {
    /// They come and go between the parts of names.
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "del", "della", "da", "di", "do", "dos", "das", "du", "la", "le", "el",
            "al", "bin", "bint", "ibn", "ben", "abu", "y", "e", "zu", "af", "av", "st", "san");
    private static final int MOST = 4;

    NameWords {
        all = List.copyOf(all);
        significant = List.copyOf(significant);
        runTogether = Set.copyOf(runTogether);
    }

    static NameWords of(List<Word> words) {
        return of(words, significant(words));
    }

    /// Some words of a text, each of which counts.
    static NameWords some(List<Word> words) {
        return of(words, words);
    }

    private static NameWords of(List<Word> words, List<Word> significant) {
        return new NameWords(words, significant, significant.size() > MOST ? Set.of() : runTogether(significant));
    }

    private static List<Word> significant(List<Word> words) {
        var without = words.stream()
                .filter(word -> Collections.disjoint(word.spellings(), PARTICLES))
                .toList();
        return without.isEmpty() ? words : without;
    }

    private static Set<String> runTogether(List<Word> words) {
        if (words.isEmpty()) {
            return Set.of("");
        }
        var all = new HashSet<String>();
        for (var at = 0; at < words.size(); at++) {
            var rest = new ArrayList<>(words);
            var word = rest.remove(at);
            for (var tail : runTogether(rest)) {
                for (var head : word.spellings()) {
                    all.add(head + tail);
                }
            }
        }
        return all;
    }

    /// As names of some scripts are, of which nobody knows where the words end.
    boolean isRunTogetherAs(NameWords other) {
        return significant.size() != other.significant.size() && !Collections.disjoint(runTogether, other.runTogether);
    }
}
