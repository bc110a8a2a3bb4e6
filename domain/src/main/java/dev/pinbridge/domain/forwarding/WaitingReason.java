package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import java.util.Optional;

/// What a forwarding waits for.
public enum WaitingReason {
    /// The position is not linked to a job of the connected account. Linking it asks whether to send.
    NOT_LINKED,
    /// The job demands something that is not known of the candidate.
    NEEDS_INFORMATION,
    /// The job no longer takes people. Its opening again, or linking the position to another one, releases it.
    JOB_CLOSED,
    /// There is no working connection to the ATS. Connecting again releases it.
    INTEGRATION_NEEDS_ATTENTION,
    /// The key lost a permission that sending needs. Getting it back releases it.
    PERMISSION_MISSING,
    /// The plan no longer includes the integration. A plan that does releases it.
    PLAN,
    /// Working on it ended the service again and again. A person decides whether to try once more.
    PARKED;

    /// Whether a person has to do something about the hand-over, or its position.
    public boolean needsAPerson() {
        return switch (this) {
            case NEEDS_INFORMATION, JOB_CLOSED, PARKED -> true;
            // Asked when the position is linked; the others go on with the integration.
            case NOT_LINKED, INTEGRATION_NEEDS_ATTENTION, PERMISSION_MISSING, PLAN -> false;
        };
    }

    /// What a forwarding waits for that met this loss; nothing when it can be sent without what was lost.
    public static Optional<WaitingReason> after(Loss loss) {
        return switch (loss) {
            case Loss.OfConnection _ -> Optional.of(INTEGRATION_NEEDS_ATTENTION);
            case Loss.OfCapability(var capability) ->
                Product.CORD.requires(capability) ? Optional.of(PERMISSION_MISSING) : Optional.empty();
        };
    }
}
