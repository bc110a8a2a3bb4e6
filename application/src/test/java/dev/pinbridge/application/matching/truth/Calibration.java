package dev.pinbridge.application.matching.truth;

import java.util.List;
import java.util.Locale;

/// Whether what is said to be right with some probability is right that often.
final class Calibration {
    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final double[] said = new double[BINS];
    private final double[] seen = new double[BINS];
    private int all;

    /// Of all answers that hold something to be right.
    static Calibration of(List<Verdict> verdicts) {
        var calibration = new Calibration();
        verdicts.stream()
                .filter(verdict -> verdict.answer().best().isPresent())
                .forEach(verdict -> calibration.add(verdict.answer().probability(), verdict.chanceOfBest()));
        return calibration;
    }

    private void add(double probability, double outcome) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("no probability: " + probability);
        }
        var bin = Math.min(BINS - 1, (int) (probability * BINS));
        counts[bin]++;
        said[bin] += probability;
        seen[bin] += outcome;
        all++;
    }

    /// How far both are apart, on average; 0 when nothing was answered.
    double error() {
        var sum = 0.0;
        for (var i = 0; i < BINS; i++) {
            sum += Math.abs(said[i] - seen[i]);
        }
        return all == 0 ? 0 : sum / all;
    }

    String table() {
        var table = new StringBuilder("probability  answers    said    seen\n");
        for (var i = 0; i < BINS; i++) {
            table.append(String.format(Locale.ROOT, "%.1f to %.1f %10d", i / 10.0, (i + 1) / 10.0, counts[i]));
            if (counts[i] > 0) {
                table.append(String.format(Locale.ROOT, " %7.3f %7.3f", said[i] / counts[i], seen[i] / counts[i]));
            }
            table.append('\n');
        }
        return table.toString();
    }
}
