package dev.pinbridge.names;

import dev.pinbridge.domain.matching.NameLikeness;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Whether two words are the same name.
final class Spelling {
    private static final int LONG_ENOUGH = 4;
    private static final double ALIKE = 0.9;
    /// What each letter that both begin with makes up of what is missing (Winkler 1990).
    private static final double PER_LETTER = 0.1;
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
        return anyPair(one, other, (here, there) -> areAlike(here, one.letters(), there, other.letters()))
                ? Likeness.CLOSE
                : Likeness.NONE;
    }

    private static Likeness compareInitials(Word one, Word other) {
        return one.startsWith(other) || other.startsWith(one) ? Likeness.INITIAL : Likeness.NONE;
    }

    private static boolean anyPair(Word one, Word other, BiPredicate<String, String> test) {
        for (var here : one.spellings()) {
            for (var there : other.spellings()) {
                if (test.test(here, there)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean haveSameConsonants(String one, String other) {
        var consonants = consonants(one);
        return consonants.length() > 1 && consonants.equals(consonants(other));
    }

    private static String consonants(String word) {
        var hard = word.replace('q', 'k').replace('c', 'k').replace('v', 'b').replace('p', 'b');
        return TWICE.matcher(VOWELS.matcher(hard).replaceAll("")).replaceAll("$1");
    }

    private boolean areAlike(String one, int lettersOfOne, String other, int lettersOfOther) {
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH
                && mayBeAlike(one, lettersOfOne, other, lettersOfOther)
                && similarity.apply(one, other) >= ALIKE;
    }

    /// Whether so many letters are in both that the similarity could be large enough, which it is for few of all the
    /// pairs that are compared: no more letters can be in place than occur in the other word at all.
    private static boolean mayBeAlike(String one, int lettersOfOne, String other, int lettersOfOther) {
        var inPlace = Math.min(occurring(one, lettersOfOther), occurring(other, lettersOfOne));
        var most = ((double) inPlace / one.length() + (double) inPlace / other.length() + 1) / 3;
        return most + beginning(one, other) * PER_LETTER * (1 - most) >= ALIKE;
    }

    private static int beginning(String one, String other) {
        var same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int occurring(String word, int letters) {
        var count = 0;
        for (var at = 0; at < word.length(); at++) {
            count += letters >>> (word.charAt(at) - 'a') & 1;
        }
        return count;
    }
}
