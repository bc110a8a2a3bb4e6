package dev.pinbridge.domain.matching;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// How much each observation says, and how sure one has to be.
///
/// @param bits of each observation; those that are missing say nothing
/// @param none what speaks for a call that is about no application, in bits
/// @param threshold the probability from which an application is matched without a person
/// @param margin by how many bits it has to fit better than the next one
public record Weights(Map<Observation, Double> bits, double none, double threshold, double margin) {
    /// Estimated from generated calls by maximum likelihood; see the tests.
    public static final Weights USUAL = new Weights(usual(), 9.0, 0.9, 3);

    public Weights {
        bits = Map.copyOf(bits);
    }

    /// As if there were no such signal.
    public Weights without(Signal signal) {
        var left = new HashMap<>(bits);
        left.keySet().removeIf(observation -> observation.signal() == signal);
        return new Weights(left, none, threshold, margin);
    }

    double of(Observation observation) {
        return bits.getOrDefault(observation, 0.0);
    }

    private static Map<Observation, Double> usual() {
        var bits = new EnumMap<Observation, Double>(Observation.class);
        bits.put(Observation.ADDRESS_SAME, 14.2);
        bits.put(Observation.ADDRESS_SAME_MAILBOX, 12.0);
        bits.put(Observation.ADDRESS_OF_COLLEAGUE, 7.1);
        bits.put(Observation.ADDRESS_ALIKE, 0.1);
        bits.put(Observation.ADDRESS_DIFFERENT, -3.5);
        bits.put(Observation.NAME_SAME, 12.9);
        bits.put(Observation.NAME_VARIANT, 8.7);
        bits.put(Observation.NAME_CLOSE, 8.0);
        bits.put(Observation.NAME_FAMILY, 6.6);
        bits.put(Observation.NAME_GIVEN, 7.7);
        bits.put(Observation.NAME_DIFFERENT, -0.4);
        bits.put(Observation.TIME_SAME, 6.0);
        bits.put(Observation.TIME_NEAR, 6.2);
        bits.put(Observation.TIME_OVERLAPPING, 3.3);
        bits.put(Observation.TIME_SAME_DAY, 1.9);
        bits.put(Observation.TIME_DAYS_APART, -0.7);
        bits.put(Observation.TIME_FAR, -8.6);
        bits.put(Observation.TIME_SOON_AFTER, 5.5);
        bits.put(Observation.TIME_AFTER, 4.2);
        bits.put(Observation.TIME_NONE, -3.3);
        bits.put(Observation.INTERVIEWERS_ALL, 1.7);
        bits.put(Observation.INTERVIEWERS_SOME, 0.1);
        bits.put(Observation.INTERVIEWERS_NONE, -1.9);
        bits.put(Observation.LINK_SAME, 12.1);
        bits.put(Observation.LINK_DIFFERENT, -1.0);
        bits.put(Observation.TITLE_NAME_FULL, 9.4);
        bits.put(Observation.TITLE_NAME_PART, 7.1);
        bits.put(Observation.TITLE_JOB_FULL, 4.7);
        bits.put(Observation.TITLE_JOB_PART, 2.5);
        bits.put(Observation.PROGRESS_NOT_YET, -12.3);
        bits.put(Observation.PROGRESS_OVER, -11.4);
        return bits;
    }
}
