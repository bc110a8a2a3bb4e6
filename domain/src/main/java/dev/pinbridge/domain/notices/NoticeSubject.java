package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.PositionId;

/// What needs a person. The same subject is told of once, however often its cause is met.
public sealed interface NoticeSubject {
    /// Whose integration it hangs on: whoever raises or resolves it holds that one's lock.
    Product product();

    /// Whether telling of one is telling of the other.
    default boolean isSameAs(NoticeSubject other) {
        return equals(other)
                || (this instanceof FirstImportStalled
                        && other instanceof FirstImportStalled
                        && product() == other.product());
    }

    /// A product's integration stands still, or a part of it.
    sealed interface OfIntegration extends NoticeSubject {
        static OfIntegration of(Product product, AttentionCause cause) {
            return switch (cause) {
                case KEY_REFUSED -> new KeyRefused(product);
                case API_SWITCHED_OFF -> new ApiSwitchedOff(product);
            };
        }
    }

    /// The first import of the account that the product is connected to. Told by one product, however many are
    /// connected to it.
    sealed interface OfFirstImport extends OfIntegration {}

    /// Work stands still until a person does something. How much of it is counted when it is read.
    sealed interface OfBacklog extends NoticeSubject {}

    /// Hand-overs of a position stand still.
    sealed interface OfPosition extends OfBacklog {
        PositionId position();

        @Override
        default Product product() {
            return Product.CORD;
        }
    }

    /// Comments on applications stand still, of whichever calls.
    sealed interface OfComments extends OfBacklog {
        @Override
        default Product product() {
            return Product.METAVIEW;
        }
    }

    record KeyRefused(Product product) implements OfIntegration {}

    record ApiSwitchedOff(Product product) implements OfIntegration {}

    record PermissionLost(Product product, Capability capability) implements OfIntegration {}

    /// Everything that may be read is here.
    record FirstImportFinished(Product product) implements OfFirstImport {}

    /// It gets nowhere, though it goes on trying.
    ///
    /// @param cause for people; of no weight for whether it was told already
    record FirstImportStalled(Product product, String cause) implements OfFirstImport {}

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

    /// The ATS said no.
    record CommentsRefused() implements OfComments {}

    /// Nobody but a person can find out whether they arrived.
    record CommentsUnconfirmed() implements OfComments {}

    /// Working on them ended the service again and again.
    record CommentsParked() implements OfComments {}
}
