package dev.pinbridge.application.notices;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.forwarding.ForwardingResumed;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.NoticeReviews;

/// Hand-overs that go on again are no longer told of.
public final class ReviewOnResume implements Reaction<ForwardingResumed> {
    private final NoticeReviews reviews;

    public ReviewOnResume(NoticeReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Class<ForwardingResumed> event() {
        return ForwardingResumed.class;
    }

    @Override
    public void react(ForwardingResumed event) {
        reviews.request(event.organisation(), Product.CORD);
    }
}
