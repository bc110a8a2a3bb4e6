package dev.pinbridge.application;

import dev.pinbridge.application.candidates.InMemoryCandidates;
import dev.pinbridge.application.conversations.InMemoryConversations;
import dev.pinbridge.application.directory.InMemoryOrganisations;
import dev.pinbridge.application.directory.InMemoryPeople;
import dev.pinbridge.application.documents.InMemoryDocuments;
import dev.pinbridge.application.forwarding.InMemoryForwardingRules;
import dev.pinbridge.application.forwarding.InMemoryForwardings;
import dev.pinbridge.application.forwarding.InMemoryJobAnswers;
import dev.pinbridge.application.integration.InMemoryApiKeys;
import dev.pinbridge.application.integration.InMemoryIntegrations;
import dev.pinbridge.application.positions.InMemoryPositions;

/// A set of empty stores that share their transactions.
public final class InMemoryStores {
    private InMemoryStores() {}

    public static Stores create() {
        return create(new InMemoryTransactions());
    }

    public static Stores create(InMemoryTransactions transactions) {
        return new Stores(
                transactions,
                new InMemoryOrganisations(transactions),
                new InMemoryPeople(transactions),
                new InMemoryIntegrations(transactions),
                new InMemoryApiKeys(transactions),
                new InMemoryPositions(transactions),
                new InMemoryDocuments(transactions),
                new InMemoryCandidates(transactions),
                new InMemoryConversations(transactions),
                new InMemoryForwardings(transactions),
                new InMemoryForwardingRules(transactions),
                new InMemoryJobAnswers(transactions));
    }
}
