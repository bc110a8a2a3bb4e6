package dev.pinbridge.application.comments;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.comments.CommentLanes;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.ArrayList;
import java.util.List;

/// Remembers which lanes were woken.
public final class RecordingCommentLanes implements CommentLanes {
    private final InMemoryTransactions transactions;
    private final List<AccountName> woken = new ArrayList<>();

    public RecordingCommentLanes(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void wake(OrganisationId organisation, AccountName account) {
        transactions.afterCommit(() -> woken.add(account));
    }

    /// Those since the last time.
    public List<AccountName> take() {
        var taken = List.copyOf(woken);
        woken.clear();
        return taken;
    }
}
