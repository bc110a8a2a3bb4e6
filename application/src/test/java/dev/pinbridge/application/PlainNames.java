package dev.pinbridge.application;

import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.NameLikeness;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares names by their words alone, for tests in which names are written in one way.
public final class PlainNames implements NameComparison {
    @Override
    public Known known(String name) {
        var known = words(name);
        return new Known() {
            @Override
            public NameLikeness shownAs(String shown) {
                return likeness(words(shown), known);
            }

            @Override
            public NameLikeness mentionedIn(String text) {
                return words(text).containsAll(known) ? NameLikeness.SAME : NameLikeness.DIFFERENT;
            }
        };
    }

    private static NameLikeness likeness(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return NameLikeness.SAME;
        }
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common.isEmpty() ? NameLikeness.DIFFERENT : NameLikeness.FAMILY;
    }

    @Override
    public String key(String name) {
        return words(name).stream().sorted().collect(Collectors.joining(" "));
    }

    @Override
    public Set<String> keysIn(String text) {
        var words = text.split("[^\\p{L}]+");
        return IntStream.range(0, Math.max(0, words.length - 1))
                .mapToObj(i -> key(words[i] + " " + words[i + 1]))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
