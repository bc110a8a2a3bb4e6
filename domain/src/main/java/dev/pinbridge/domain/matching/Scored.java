package dev.pinbridge.domain.matching;

import java.util.List;
import java.util.Optional;

/// How well an application fits a call.
///
/// @param evidence in the order of [Signal]; its weights add up to the score
/// @param probability that the call is about it rather than about another one or about none; those who seem to be the
///     same person as the best one, and applied for the same job, are as likely
public record Scored(Prospect prospect, List<Evidence> evidence, double probability) {
    public Scored {
        evidence = List.copyOf(evidence);
    }

    public double score() {
        var score = 0.0;
        for (var one : evidence) {
            score += one.weight();
        }
        return score;
    }

    /// What is observed of [Signal#PROGRESS].
    Optional<Observation> progress() {
        return evidence.stream()
                .map(Evidence::observation)
                .filter(observation -> observation.signal() == Signal.PROGRESS)
                .findFirst();
    }

    Scored with(double likely) {
        return new Scored(prospect, evidence, likely);
    }
}
