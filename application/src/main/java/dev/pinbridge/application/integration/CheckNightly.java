package dev.pinbridge.application.integration;

import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;

/// Finds out by itself what a product's stored key of an account is good for now. A key that was refused is not
/// shown again: only a person can make it right. Trouble at the ATS is left for the next night.
@UseCase
public final class CheckNightly {
    private final KeyReview review;

    public CheckNightly(KeyReview review) {
        this.review = review;
    }

    public CheckAtsResult check(OrganisationId organisation, Product product, AccountName account) {
        return review.review(
                organisation,
                product,
                integration -> integration.account().equals(account) && mayBeUsable(integration));
    }

    private static boolean mayBeUsable(Integration.InUse integration) {
        return switch (integration) {
            case Integration.Connected _ -> true;
            case Integration.NeedsAttention needs -> needs.cause() != AttentionCause.KEY_REFUSED;
        };
    }
}
