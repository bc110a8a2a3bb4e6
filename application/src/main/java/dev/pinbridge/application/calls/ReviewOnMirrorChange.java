package dev.pinbridge.application.calls;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.calls.CallReviews;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.mirror.MirrorChanged;

/// Looks at the calls of an account again when its mirror changed and Metaview works with it.
public final class ReviewOnMirrorChange implements Reaction<MirrorChanged> {
    private final Integrations integrations;
    private final CallReviews reviews;

    public ReviewOnMirrorChange(Integrations integrations, CallReviews reviews) {
        this.integrations = integrations;
        this.reviews = reviews;
    }

    @Override
    public Class<MirrorChanged> event() {
        return MirrorChanged.class;
    }

    @Override
    public void react(MirrorChanged event) {
        var isMetaviews = integrations
                .of(event.organisation(), Product.METAVIEW)
                .filter(Integration.InUse.class::isInstance)
                .filter(integration -> integration.account().equals(event.account()))
                .isPresent();
        if (isMetaviews) {
            reviews.wake(event.organisation(), event.account());
        }
    }
}
