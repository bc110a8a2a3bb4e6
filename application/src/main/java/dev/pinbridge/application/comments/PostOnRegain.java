package dev.pinbridge.application.comments;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.integration.CapabilityRegained;
import dev.pinbridge.domain.integration.Product;

/// Sets going what waited for a permission of Metaview's key.
public final class PostOnRegain implements Reaction<CapabilityRegained> {
    private final WaitingComments waiting;

    public PostOnRegain(WaitingComments waiting) {
        this.waiting = waiting;
    }

    @Override
    public Class<CapabilityRegained> event() {
        return CapabilityRegained.class;
    }

    @Override
    public void react(CapabilityRegained event) {
        if (event.product() == Product.METAVIEW) {
            release(event);
        }
    }

    private void release(CapabilityRegained event) {
        switch (event.capability()) {
            case WRITE_COMMENTS ->
                waiting.release(event.organisation(), event.account(), CommentObstacle.NO_PERMISSION);
            case READ_COMMENTS -> waiting.lookAgain(event.organisation(), event.account());
            case READ_JOBS,
                    WRITE_APPLICATIONS,
                    READ_APPLICATIONS,
                    READ_USERS,
                    READ_CANDIDATES,
                    READ_INTERVIEWS,
                    READ_SCORECARDS -> {
                // No comment needs these.
            }
        }
    }
}
