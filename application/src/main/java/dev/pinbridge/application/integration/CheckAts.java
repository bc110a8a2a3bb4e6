package dev.pinbridge.application.integration;

import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Product;

/// Finds out on an admin's word what the stored key of a product is good for now.
@UseCase
public final class CheckAts {
    private final KeyReview review;

    public CheckAts(KeyReview review) {
        this.review = review;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is an admin
    public CheckAtsResult check(Actor actor, Product product) {
        actor.mustBeAdmin("check the connection to the ATS");
        return review.review(actor.organisation(), product, _ -> true);
    }
}
