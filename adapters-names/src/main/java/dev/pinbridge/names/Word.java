package dev.pinbridge.names;

import java.util.Collections;
import java.util.Set;

/// A part of a name.
///
/// @param usual in Latin letters without accents, in lower case
/// @param spellings the usual and other ways to write it so
/// @param isConsonantal whether it was written in a script that leaves most vowels out
/// @param letters that occur in any of the spellings, as a set of bits, the lowest for `a`
record Word(String usual, Set<String> spellings, boolean isConsonantal, int letters) {
    Word {
        spellings = Set.copyOf(spellings);
    }

    /// @param spellings of none but `a` to `z`
    static Word of(String usual, Set<String> spellings, boolean isConsonantal) {
        var letters = 0;
        for (var spelling : spellings) {
            for (var at = 0; at < spelling.length(); at++) {
                letters |= 1 << (spelling.charAt(at) - 'a');
            }
        }
        return new Word(usual, spellings, isConsonantal, letters);
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
