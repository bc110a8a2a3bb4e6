package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.positions.PositionId;

/// What became of pressing the button. Pressing it twice is no error: the first forwarding is returned.
public sealed interface ForwardCandidateResult {
    /// On its way, held with a reason, or there already; see its state.
    record Forwarded(Forwarding forwarding) implements ForwardCandidateResult {}

    /// It may be at the ATS, and somebody has to look there first.
    record OutcomeUnknown(Forwarding forwarding) implements ForwardCandidateResult {}

    record UnknownConversation() implements ForwardCandidateResult {}

    /// The other side has not accepted, or has declined.
    record ConversationNotStarted(Conversation conversation) implements ForwardCandidateResult {}

    record PlanTooLow(Plan plan) implements ForwardCandidateResult {}

    record NotConnected() implements ForwardCandidateResult {}

    /// The position has no link, or one to a job of another account.
    record PositionNotLinked(PositionId position) implements ForwardCandidateResult {}
}
