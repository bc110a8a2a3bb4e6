package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.DisconnectImpact;

/// What disconnecting would stop, as the schema shows it.
record DisconnectImpactView(DisconnectImpact counted) {
    public int waitingCount() {
        return counted.waiting();
    }

    public int queuedCount() {
        return counted.queued();
    }

    public int sendingCount() {
        return counted.sending();
    }

    public int unconfirmedCount() {
        return counted.unconfirmed();
    }

    public int linkedPositionCount() {
        return counted.linkedPositions();
    }

    public int automaticConversationCount() {
        return counted.automaticConversations();
    }

    public int openRequestCount() {
        return counted.openRequests();
    }

    public int expectedCallCount() {
        return counted.expectedCalls();
    }

    public int unpostedCommentCount() {
        return counted.unpostedComments();
    }
}
