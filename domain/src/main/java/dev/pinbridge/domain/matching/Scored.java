package dev.pinbridge.domain.matching;

import java.util.List;

/// How well an application fits a call.
///
/// @param evidence in the order of [Signal]
/// @param score what the evidence's weights add up to, in bits
/// @param probability that the call is about it rather than about another one or about none
public record Scored(Prospect prospect, List<Evidence> evidence, double score, double probability) {
    public Scored {
        evidence = List.copyOf(evidence);
    }
}
