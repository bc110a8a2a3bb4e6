package dev.pinbridge.quality;

import dev.pinbridge.application.matching.truth.Truth;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.matching.Evidence;
import dev.pinbridge.domain.matching.Matcher;
import dev.pinbridge.domain.matching.Observation;
import dev.pinbridge.domain.matching.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Estimates the weights of [Weights#USUAL] from the calls of some companies, by maximum likelihood: of all
/// applications a call may be about, and of none, the right one shall be as probable as can be. Prints them.
///
/// Arguments: first and last seed, applications and calls of each company.
final class Tuning {
    private static final List<Observation> ALL = List.of(Observation.values());
    private static final int STEPS = 600;
    private static final double RATE = 0.15;
    private static final double PRIOR = 0.0003;

    private final List<Sample> samples = new ArrayList<>();
    private final double[] weights;
    private final double[] before;
    private final int none;

    /// @param options the observations of each application
    /// @param right which of them are right; empty when none is
    private record Sample(List<int[]> options, Set<Integer> right) {}

    /// Of its weight.
    private static int place(Observation observation) {
        return ALL.indexOf(observation);
    }

    private Tuning() {
        none = ALL.size();
        weights = new double[none + 1];
        for (var observation : ALL) {
            weights[place(observation)] = Weights.USUAL.bits().getOrDefault(observation, 0.0);
        }
        weights[none] = Weights.USUAL.none();
        before = weights.clone();
    }

    public static void main(String[] arguments) {
        var tuning = new Tuning();
        var last = Long.parseLong(arguments[1]);
        for (var seed = Long.parseLong(arguments[0]); seed <= last; seed++) {
            tuning.learnFrom(new Scenario(seed, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])));
        }
        tuning.climb();
        tuning.print();
    }

    private void learnFrom(Scenario scenario) {
        var matcher = new Matcher(Scenario.NAMES, Weights.USUAL);
        for (var known : scenario.calls()) {
            var options = matcher.options(known.call(), scenario.house(), scenario.prospects(known.call()));
            var ids = options.stream()
                    .map(option -> option.prospect().application())
                    .toList();
            var right = new TreeSet<Integer>();
            for (var id : right(known.truth())) {
                if (ids.contains(id)) {
                    right.add(ids.indexOf(id));
                }
            }
            if (!(known.truth() instanceof Truth.None) && right.isEmpty()) {
                continue;
            }
            samples.add(new Sample(
                    options.stream()
                            .map(option -> option.evidence().stream()
                                    .map(Evidence::observation)
                                    .mapToInt(Tuning::place)
                                    .toArray())
                            .toList(),
                    right));
        }
    }

    private static Set<ApplicationId> right(Truth truth) {
        return switch (truth) {
            case Truth.Application(var id, var _) -> Set.of(id);
            case Truth.Ambiguous(var options) -> options;
            case Truth.None _ -> Set.of();
        };
    }

    /// Adam, which is enough for so few weights.
    private void climb() {
        var mean = new double[weights.length];
        var square = new double[weights.length];
        for (var step = 1; step <= STEPS; step++) {
            var gradient = new double[weights.length];
            var likelihood = 0.0;
            for (var sample : samples) {
                likelihood += add(sample, gradient);
            }
            for (var i = 0; i < weights.length; i++) {
                var slope = gradient[i] / samples.size() - PRIOR * (weights[i] - before[i]);
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                var unbiased = mean[i] / (1 - Math.pow(0.9, step));
                var scale = Math.sqrt(square[i] / (1 - Math.pow(0.999, step))) + 1e-9;
                weights[i] += RATE * unbiased / scale * (step < STEPS / 2 ? 1 : 0.2);
                weights[i] = i == none ? weights[i] : within(ALL.get(i), weights[i]);
            }
            if (step % 100 == 0) {
                System.err.printf(Locale.ROOT, "step %d: %.5f%n", step, likelihood / samples.size());
            }
        }
    }

    /// What speaks for something in the eyes of people may not speak against it, however observations go
    /// together.
    private static double within(Observation observation, double weight) {
        return switch (observation) {
            case ADDRESS_DIFFERENT,
                    NAME_DIFFERENT,
                    TIME_DAYS_APART,
                    TIME_FAR,
                    TIME_NONE,
                    INTERVIEWERS_NONE,
                    LINK_DIFFERENT,
                    PROGRESS_NOT_YET,
                    PROGRESS_OVER -> Math.min(weight, -0.1);
            case TIME_SAME_DAY -> weight;
            case ADDRESS_SAME,
                    ADDRESS_SAME_MAILBOX,
                    ADDRESS_OF_COLLEAGUE,
                    ADDRESS_ALIKE,
                    NAME_SAME,
                    NAME_VARIANT,
                    NAME_CLOSE,
                    NAME_FAMILY,
                    NAME_GIVEN,
                    TIME_SAME,
                    TIME_NEAR,
                    TIME_OVERLAPPING,
                    TIME_SOON_AFTER,
                    TIME_AFTER,
                    INTERVIEWERS_ALL,
                    INTERVIEWERS_SOME,
                    LINK_SAME,
                    TITLE_NAME_FULL,
                    TITLE_NAME_PART,
                    TITLE_JOB_FULL,
                    TITLE_JOB_PART -> Math.max(weight, 0.1);
        };
    }

    private double add(Sample sample, double[] gradient) {
        var count = sample.options().size();
        var scores = new double[count + 1];
        scores[count] = weights[none];
        for (var i = 0; i < count; i++) {
            scores[i] = Arrays.stream(sample.options().get(i))
                    .mapToDouble(o -> weights[o])
                    .sum();
        }
        var most = Arrays.stream(scores).max().orElseThrow();
        var powers =
                Arrays.stream(scores).map(score -> Math.pow(2, score - most)).toArray();
        var total = Arrays.stream(powers).sum();
        var right = sample.right().isEmpty() ? Set.of(count) : sample.right();
        var ofRight = right.stream().mapToDouble(i -> powers[i]).sum();
        for (var i = 0; i <= count; i++) {
            var error = (right.contains(i) ? powers[i] / ofRight : 0) - powers[i] / total;
            if (i == count) {
                gradient[none] += error;
            } else {
                for (var observation : sample.options().get(i)) {
                    gradient[observation] += error;
                }
            }
        }
        return Math.log(ofRight / total);
    }

    private void print() {
        for (var observation : ALL) {
            System.out.printf(
                    Locale.ROOT,
                    "        bits.put(Observation.%s, %.1f);%n",
                    observation.name(),
                    weights[place(observation)]);
        }
        System.out.printf(Locale.ROOT, "none %.1f%n", weights[none]);
    }
}
