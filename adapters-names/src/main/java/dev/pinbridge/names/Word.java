package dev.pinbridge.names;

import java.util.Collections;
import java.util.Set;

/// A part of a name.
///
/// @param usual in Latin letters without accents, in lower case
/// @param spellings the usual and other ways to write it so
/// @param isConsonantal whether it was written in a script that leaves most vowels out
record Word(String usual, Set<String> spellings, boolean isConsonantal) {
    Word {
        spellings = Set.copyOf(spellings);
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
        return spellings.stream()
                .anyMatch(spelling -> initial.spellings.stream().anyMatch(spelling::startsWith));
    }

    boolean sharesSpelling(Word other) {
        return !Collections.disjoint(spellings, other.spellings);
    }
}
