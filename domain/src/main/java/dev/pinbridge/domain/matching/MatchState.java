package dev.pinbridge.domain.matching;

import java.util.Optional;

/// What is known of what a call is about.
public sealed interface MatchState {
    /// No account is connected in which its application could be.
    record NotConnected() implements MatchState {}

    /// A person has to look, unless the reason is that there is nothing to be found.
    record Unmatched(NoMatchReason reason) implements MatchState {}

    record Matched(Target target, MatchBasis basis) implements MatchState {}

    /// Somebody said that it is about none of the applications.
    record Rejected() implements MatchState {}

    /// What the call is held to be about, if anything.
    default Optional<Target> about() {
        return switch (this) {
            case Matched(var target, var _) -> Optional.of(target);
            case NotConnected(), Unmatched _, Rejected() -> Optional.empty();
        };
    }

    /// Whether a person said so, which nothing but a person changes.
    default boolean isOfPerson() {
        return switch (this) {
            case Matched(var _, var basis) -> basis == MatchBasis.PERSON;
            case Rejected() -> true;
            case NotConnected(), Unmatched _ -> false;
        };
    }
}
