package dev.pinbridge.names;

import java.util.Collections;
import java.util.Set;

/// A part of a name.
final class Word {
    private final String usual;
    private final Set<String> spellings;
    private final boolean isConsonantal;
    private final int letters;

    /// @param usual in Latin letters without accents, in lower case
    /// @param spellings the usual and other ways to write it so, of none but `a` to `z`
    /// @param isConsonantal whether it was written in a script that leaves most vowels out
    Word(String usual, Set<String> spellings, boolean isConsonantal) {
        this.usual = usual;
        this.spellings = Set.copyOf(spellings);
        this.isConsonantal = isConsonantal;
        this.letters = letters(spellings);
    }

    private static int letters(Set<String> spellings) {
        var letters = 0;
        for (var spelling : spellings) {
            for (var at = 0; at < spelling.length(); at++) {
                letters |= 1 << (spelling.charAt(at) - 'a');
            }
        }
        return letters;
    }

    String usual() {
        return usual;
    }

    Set<String> spellings() {
        return spellings;
    }

    boolean isConsonantal() {
        return isConsonantal;
    }

    /// Those that occur in any of the spellings, as a set of bits, the lowest for `a`.
    int letters() {
        return letters;
    }

    boolean isInitial() {
        for (var spelling : spellings) {
            if (spelling.length() > 1) {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(Word initial) {
        for (var spelling : spellings) {
            for (var beginning : initial.spellings) {
                if (spelling.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean sharesSpelling(Word other) {
        if (usual.equals(other.usual)) {
            return true;
        }
        // Nearly all words have but one.
        var haveOne = spellings.size() == 1 && other.spellings.size() == 1;
        return !haveOne && !Collections.disjoint(spellings, other.spellings);
    }
}
