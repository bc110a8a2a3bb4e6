package dev.pinbridge.domain.matching;

import java.util.List;

/// How well an application fits a call.
///
/// @param evidence in the order of [Signal]; its weights add up to the score
/// @param probability that the call is about it rather than about another one or about none; what seems to be one
/// person who applied for one job more than once is as likely each time
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

    Scored with(double likely) {
        return new Scored(prospect, evidence, likely);
    }
}
