package dev.pinbridge.application.calls;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.calls.CallReviews;
import dev.pinbridge.domain.calls.PlannedInterviews;
import dev.pinbridge.domain.integration.IntegrationConnected;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;

/// Begins to look at the calls of an account when Metaview can work with it; from the beginning, since calls were
/// released when it was disconnected before.
public final class ReviewOnConnect implements Reaction<IntegrationConnected> {
    private final CallReviews reviews;
    private final PlannedInterviews interviews;

    public ReviewOnConnect(CallReviews reviews, PlannedInterviews interviews) {
        this.reviews = reviews;
        this.interviews = interviews;
    }

    @Override
    public Class<IntegrationConnected> event() {
        return IntegrationConnected.class;
    }

    @Override
    public void react(IntegrationConnected event) {
        if (event.product() == Product.METAVIEW) {
            interviews.readTo(event.organisation(), event.account(), Instant.EPOCH);
            reviews.wake(event.organisation(), event.account());
        }
    }
}
