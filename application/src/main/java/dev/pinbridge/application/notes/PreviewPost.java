package dev.pinbridge.application.notes;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;

/// Shows what would be posted, to the letter.
@ReadModel
public final class PreviewPost {
    private final ComposePost compose;
    private final Transactions transactions;

    public PreviewPost(ComposePost compose, Transactions transactions) {
        this.compose = compose;
        this.transactions = transactions;
    }

    public ComposedPost preview(Actor actor, PostRequest request) {
        return transactions.within(actor.organisation(), () -> compose.compose(actor, request));
    }
}
