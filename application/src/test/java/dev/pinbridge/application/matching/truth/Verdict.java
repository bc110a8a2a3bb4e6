package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.forwarding.ApplicationId;
import java.util.HashSet;

/// An answer beside the truth.
record Verdict(KnownCall known, Judged.Answer answer) {
    Family family() {
        return known.family();
    }

    boolean isAutomatic() {
        return answer.automatic() != null;
    }

    /// Whether there is one application that is the right one.
    boolean isMatchable() {
        return known.truth() instanceof Truth.Application;
    }

    boolean isAmbiguous() {
        return known.truth() instanceof Truth.Ambiguous;
    }

    boolean isAutomaticallyRight() {
        return answer.automatic() != null && isRight(answer.automatic());
    }

    boolean isBestRight() {
        return answer.best().filter(this::isRight).isPresent();
    }

    private boolean isRight(ApplicationId id) {
        return known.truth() instanceof Truth.Application(var right, var _) && right.equals(id);
    }

    /// Whether all that could be meant is offered.
    boolean offersAll() {
        var offered = new HashSet<>(answer.suggestions());
        answer.best().ifPresent(offered::add);
        return switch (known.truth()) {
            case Truth.Application(var right, var _) -> offered.contains(right);
            case Truth.Ambiguous(var options) -> offered.containsAll(options);
            case Truth.None() -> true;
        };
    }

    /// How likely the best one is right, for one who knows the truth.
    double chanceOfBest() {
        return switch (known.truth()) {
            case Truth.Application(var _, var _) -> isBestRight() ? 1 : 0;
            case Truth.Ambiguous(var options) ->
                answer.best().filter(options::contains).isPresent() ? 1.0 / options.size() : 0;
            case Truth.None() -> 0;
        };
    }
}
