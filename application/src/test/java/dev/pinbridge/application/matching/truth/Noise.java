package dev.pinbridge.application.matching.truth;

/// How often things are not as they should be.
///
/// @param level from 0, never, over 0.5, as usual, to 1, twice as often
record Noise(double level) {
    Noise {
        if (level < 0 || level > 1) {
            throw new IllegalArgumentException("not between 0 and 1: " + level);
        }
    }

    boolean strikes(Chance chance, double usually) {
        return chance.in(Math.min(1, usually * 2 * level));
    }
}
