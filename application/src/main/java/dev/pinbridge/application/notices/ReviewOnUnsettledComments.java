package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.comments.CommentsUnsettled;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.NoticeReviews;

/// Comments that cannot go on are told of, and no longer once they do.
public final class ReviewOnUnsettledComments implements Reaction<CommentsUnsettled> {
    private final NoticeReviews reviews;

    public ReviewOnUnsettledComments(NoticeReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Class<CommentsUnsettled> event() {
        return CommentsUnsettled.class;
    }

    @Override
    public void react(CommentsUnsettled event) {
        reviews.request(event.organisation(), Product.METAVIEW);
    }
}
