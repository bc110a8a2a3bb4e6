package dev.pinbridge.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Chooses the best that do not say the same (maximal marginal relevance, Carbonell and Goldstein, 1998).
final class Choice {
    /// What a sentence loses at most for saying what another one says.
    private static final double REPETITION = 0.6;
    private static final double THE_SAME = 0.75;

    private Choice() {}

    /// In the order in which they were said.
    ///
    /// @param least which share of the best one's score others must have
    static List<Remark> best(List<Remark> remarks, ToDoubleFunction<Remark> score, int most, double least) {
        var scores = remarks.stream()
                .map(remark -> new Scored(remark, score.applyAsDouble(remark)))
                .filter(scored -> scored.score() > 0)
                .toList();
        var best = scores.stream().mapToDouble(Scored::score).max().orElse(0);
        var left = new ArrayList<>(scores.stream()
                .filter(scored -> scored.score() >= least * best)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(most * 10L)
                .toList());
        var chosen = new ArrayList<Remark>();
        while (chosen.size() < most && !left.isEmpty()) {
            var next = left.stream()
                    .max(Comparator.comparingDouble(scored -> worth(scored, chosen)))
                    .orElseThrow();
            left.remove(next);
            if (likeness(next.remark(), chosen) < THE_SAME) {
                chosen.add(next.remark());
            }
        }
        return remarks.stream().filter(chosen::contains).distinct().toList();
    }

    private static double worth(Scored scored, List<Remark> chosen) {
        return scored.score() * (1 - REPETITION * likeness(scored.remark(), chosen));
    }

    private static double likeness(Remark remark, List<Remark> chosen) {
        return chosen.stream()
                .mapToDouble(other -> likeness(remark, other))
                .max()
                .orElse(0);
    }

    /// The share of their terms that they have in common (Jaccard).
    private static double likeness(Remark one, Remark other) {
        var common = new HashSet<>(one.terms());
        common.retainAll(other.terms());
        var all = one.terms().size() + other.terms().size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private record Scored(Remark remark, double score) {}
}
