package dev.pinbridge.application.matching;

import dev.pinbridge.domain.matching.Match;

/// What became of what somebody said about a call.
public sealed interface MatchDecisionResult {
    record Decided(Match match) implements MatchDecisionResult {}

    /// There is none, or the actor may not open it.
    record UnknownCall() implements MatchDecisionResult {}

    /// The account has no such application, or it is not mirrored yet.
    record UnknownApplication() implements MatchDecisionResult {}

    /// There is no account in which it could be.
    record NotConnected() implements MatchDecisionResult {}

    /// There is no match to be confirmed.
    record NothingToConfirm() implements MatchDecisionResult {}

    /// No person has said anything that could be taken back.
    record NothingToUndo() implements MatchDecisionResult {}
}
