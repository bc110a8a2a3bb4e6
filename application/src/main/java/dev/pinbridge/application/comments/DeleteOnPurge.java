package dev.pinbridge.application.comments;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import dev.pinbridge.domain.integration.AccountPurged;
import dev.pinbridge.domain.integration.Product;

/// Forgets what was or was to be written into an account. What was posted stays there.
public final class DeleteOnPurge implements Reaction<AccountPurged> {
    private final Comments comments;
    private final Events events;

    public DeleteOnPurge(Comments comments, Events events) {
        this.comments = comments;
        this.events = events;
    }

    @Override
    public Class<AccountPurged> event() {
        return AccountPurged.class;
    }

    @Override
    public void react(AccountPurged event) {
        if (event.product() == Product.METAVIEW) {
            events.publish(new CommentsUnsettled(event.organisation()));
            comments.deleteAll(event.organisation(), event.account());
        }
    }
}
