package dev.pinbridge.names;

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
        return spellings.stream().allMatch(spelling -> spelling.length() == 1);
    }

    boolean startsWith(Word initial) {
        return spellings.stream()
                .anyMatch(spelling -> initial.spellings.stream().anyMatch(spelling::startsWith));
    }

    boolean sharesSpelling(Word other) {
        return spellings.stream().anyMatch(other.spellings::contains);
    }
}
