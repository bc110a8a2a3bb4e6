package dev.pinbridge.application.comments;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.Product;

/// Sets going what waited for a working connection. What the new key may do is seen then.
public final class PostOnConnect implements Reaction<IntegrationConnected> {
    private final WaitingComments waiting;

    public PostOnConnect(WaitingComments waiting) {
        this.waiting = waiting;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        if (event.product() == Product.METAVIEW) {
            waiting.release(event.organisation(), event.account(), CommentObstacle.NOT_CONNECTED);
            waiting.release(event.organisation(), event.account(), CommentObstacle.NO_PERMISSION);
            waiting.lookAgain(event.organisation(), event.account());
        }
    }
}
