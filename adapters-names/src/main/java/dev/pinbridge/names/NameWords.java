package dev.pinbridge.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a name or of another text, with what comparing it with many others takes each time.
final class NameWords {
    /// They come and go between the parts of names.
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "der", "den", "del", "della", "da", "di", "do", "dos", "das", "du", "la", "le", "el",
            "al", "bin", "bint", "ibn", "ben", "abu", "y", "e", "zu", "af", "av", "st", "san");
    private static final int MOST = 4;

    private final List<Word> all;
    private final List<Word> significant;
    /// Found out when it is asked for, which it seldom is; by two at once at worst, who find the same.
    private volatile @Nullable Set<String> runTogether;

    private NameWords(List<Word> all, List<Word> significant) {
        this.all = List.copyOf(all);
        this.significant = List.copyOf(significant);
    }

    static NameWords of(List<Word> words) {
        return new NameWords(words, significant(words));
    }

    /// Some words of a text, each of which counts.
    static NameWords some(List<Word> words) {
        return new NameWords(words, words);
    }

    private static List<Word> significant(List<Word> words) {
        var without = new ArrayList<Word>();
        for (var word : words) {
            if (Collections.disjoint(word.spellings(), PARTICLES)) {
                without.add(word);
            }
        }
        return without.isEmpty() ? words : without;
    }

    /// In their order.
    List<Word> all() {
        return all;
    }

    /// Without what comes and goes between the parts of names, unless nothing else is there.
    List<Word> significant() {
        return significant;
    }

    /// As names of some scripts are, of which nobody knows where the words end.
    boolean isRunTogetherAs(NameWords other) {
        return significant.size() != other.significant.size()
                && !Collections.disjoint(runTogether(), other.runTogether());
    }

    /// The significant ones as one word, in every order and spelling; none of long texts.
    private Set<String> runTogether() {
        var known = runTogether;
        if (known == null) {
            known = significant.size() > MOST ? Set.of() : runTogether(significant);
            runTogether = known;
        }
        return known;
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
}
