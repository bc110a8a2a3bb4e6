package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.conversations.ConversationId;

/// One conversation of many that are sent together.
///
/// @param ordinal its place among them, from 0 on without gaps
public record BulkRow(int ordinal, ConversationId conversation, State state) {
    public BulkRow {
        if (ordinal < 0 || ordinal >= BulkForwarding.MAX_ROWS) {
            throw new IllegalArgumentException("the place of a row is not " + ordinal);
        }
    }

    public BulkRow in(State next) {
        return new BulkRow(ordinal, conversation, next);
    }

    /// What was done about the row. How far its candidate has come since is the forwarding's business.
    public sealed interface State {
        /// Its turn has not come.
        record Pending() implements State {}

        /// The candidate has a forwarding that serves the conversation.
        ///
        /// @param mine whether it was set going by this, rather than found on its way or there
        record Entered(boolean mine) implements State {}

        /// The candidate could not be sent.
        record NotPossible(ForwardingObstacle obstacle) implements State {}

        /// It was called off before its turn came.
        record CalledOff() implements State {}
    }
}
