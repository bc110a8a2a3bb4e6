package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.integration.AccountName;
import java.util.List;

/// An application that a call may be about, and how well it fits.
///
/// @param evidence in the order of [Signal]; its weights, in bits, add up to the score
/// @param probability as [Scored] has it
public record Suggestion(Target target, List<Evidence> evidence, double probability) {
    /// How likely it must be, at least, that a call is about an application for its candidate to be kept away
    /// from a call that is not matched.
    public static final double SUSPICION = 0.1;

    public Suggestion {
        evidence = List.copyOf(evidence);
    }

    static Suggestion of(AccountName account, Scored scored) {
        return new Suggestion(Target.of(account, scored.prospect()), scored.evidence(), scored.probability());
    }

    public double score() {
        return evidence.stream().mapToDouble(Evidence::weight).sum();
    }
}
