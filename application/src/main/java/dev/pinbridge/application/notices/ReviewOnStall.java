package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.ForwardingStalled;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.NoticeReviews;

/// Hand-overs that cannot go on are told of.
public final class ReviewOnStall implements Reaction<ForwardingStalled> {
    private final NoticeReviews reviews;

    public ReviewOnStall(NoticeReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Class<ForwardingStalled> event() {
        return ForwardingStalled.class;
    }

    @Override
    public void react(ForwardingStalled event) {
        reviews.request(event.organisation(), Product.CORD);
    }
}
