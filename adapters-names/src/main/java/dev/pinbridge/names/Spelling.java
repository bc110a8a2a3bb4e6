package dev.pinbridge.names;

import dev.pinbridge.domain.matching.NameLikeness;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Whether two words are the same name.
final class Spelling {
    private static final int LONG_ENOUGH = 4;
    private static final double ALIKE = 0.9;
    private static final Pattern VOWELS = Pattern.compile("[aeiouywh]");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final ShortForms shortForms;

    /// How sure it is that two words are the same, surest first.
    enum Likeness {
        EQUAL,
        VARIANT,
        INITIAL,
        CLOSE,
        NONE;

        /// Of names of which this is the least sure pair of words.
        /// @param isWhole whether no word of either is left
        NameLikeness ofNames(boolean isWhole) {
            return switch (this) {
                case EQUAL -> isWhole ? NameLikeness.SAME : NameLikeness.VARIANT;
                case VARIANT, INITIAL -> NameLikeness.VARIANT;
                case CLOSE, NONE -> NameLikeness.CLOSE;
            };
        }
    }

    Spelling(ShortForms shortForms) {
        this.shortForms = shortForms;
    }

    Likeness compare(Word one, Word other) {
        if (one.isInitial() || other.isInitial()) {
            return compareInitials(one, other);
        }
        if (one.sharesSpelling(other)) {
            return Likeness.EQUAL;
        }
        if (anyPair(one, other, shortForms::areOneName)) {
            return Likeness.VARIANT;
        }
        if ((one.isConsonantal() || other.isConsonantal()) && anyPair(one, other, Spelling::haveSameConsonants)) {
            return Likeness.VARIANT;
        }
        return anyPair(one, other, this::areAlike) ? Likeness.CLOSE : Likeness.NONE;
    }

    private static Likeness compareInitials(Word one, Word other) {
        return one.startsWith(other) || other.startsWith(one) ? Likeness.INITIAL : Likeness.NONE;
    }

    private static boolean anyPair(Word one, Word other, BiPredicate<String, String> test) {
        return one.spellings().stream()
                .anyMatch(here -> other.spellings().stream().anyMatch(there -> test.test(here, there)));
    }

    private static boolean haveSameConsonants(String one, String other) {
        var consonants = consonants(one);
        return consonants.length() > 1 && consonants.equals(consonants(other));
    }

    private static String consonants(String word) {
        var hard = word.replace('q', 'k').replace('c', 'k').replace('v', 'b').replace('p', 'b');
        return TWICE.matcher(VOWELS.matcher(hard).replaceAll("")).replaceAll("$1");
    }

    private boolean areAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH && similarity.apply(one, other) >= ALIKE;
    }
}
