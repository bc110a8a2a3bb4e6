package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.PositionId;

/// What needs a person. The same subject is told of once, however often its cause is met.
public sealed interface NoticeSubject {
    /// Whose integration it hangs on: whoever raises or resolves it holds that one's lock.
    Product product();

    /// A product's integration stands still, or a part of it.
    sealed interface OfIntegration extends NoticeSubject {
        static OfIntegration of(Product product, AttentionCause cause) {
            return switch (cause) {
                case KEY_REFUSED -> new KeyRefused(product);
                case API_SWITCHED_OFF -> new ApiSwitchedOff(product);
            };
        }
    }

    /// Hand-overs of a position stand still. How many is counted when it is read.
    sealed interface OfPosition extends NoticeSubject {
        PositionId position();

        @Override
        default Product product() {
            return Product.CORD;
        }
    }

    record KeyRefused(Product product) implements OfIntegration {}

    record ApiSwitchedOff(Product product) implements OfIntegration {}

    record PermissionLost(Product product, Capability capability) implements OfIntegration {}

    /// People wait for a job that takes nobody any more.
    record JobClosed(PositionId position) implements OfPosition {}

    /// The ATS said no.
    record SendsRefused(PositionId position) implements OfPosition {}

    /// Nobody but a person can find out whether they arrived.
    record OutcomeUnknown(PositionId position) implements OfPosition {}

    /// The job demands what is not known of them.
    record InformationMissing(PositionId position) implements OfPosition {}

    /// Working on them ended the service again and again.
    record SendsParked(PositionId position) implements OfPosition {}
}
