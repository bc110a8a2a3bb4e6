package dev.pinbridge.application.notices;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.NoticeReviews;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers which reviews transactions that committed asked for.
public final class RecordingNoticeReviews implements NoticeReviews {
    private final Set<Asked> asked = ConcurrentHashMap.newKeySet();
    private final InMemoryTransactions transactions;

    public RecordingNoticeReviews(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    public record Asked(OrganisationId organisation, Product product) {}

    @Override
    public void request(OrganisationId organisation, Product product) {
        if (!transactions.isActive()) {
            throw new IllegalStateException("a review is asked for in the transaction that makes it necessary");
        }
        transactions.afterCommit(() -> asked.add(new Asked(organisation, product)));
    }

    /// Those asked for since the last time.
    public Set<Asked> take() {
        var taken = Set.copyOf(asked);
        asked.removeAll(taken);
        return taken;
    }
}
