package dev.pinbridge.application.matching.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Chance that repeats itself: the same seed, the same outcomes.
final class Chance {
    private static final double STEEPNESS = 1.25;

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /// One of its own, so that what is drawn here does not change what is drawn there.
    Chance apart() {
        return new Chance(random.split());
    }

    boolean in(double probability) {
        return random.nextDouble() < probability;
    }

    double part() {
        return random.nextDouble();
    }

    /// Both included.
    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T either(T... all) {
        return all[random.nextInt(all.length)];
    }

    /// One of them, those in front more often.
    <T> T common(List<T> all) {
        return all.get((int) (all.size() * StrictMath.pow(random.nextDouble(), STEEPNESS)));
    }

    /// Which of them, by weight.
    int weighted(double... weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight;
        }
        var left = random.nextDouble() * sum;
        for (var i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /// As many different ones, or all when there are fewer, in any order.
    <T> List<T> some(List<T> all, int count) {
        var left = new ArrayList<>(all);
        var some = new ArrayList<T>();
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }

    String digits(int count) {
        return drawn("0123456789", count);
    }

    String letters(int count) {
        return drawn("abcdefghijklmnopqrstuvwxyz", count);
    }

    String drawn(String from, int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
