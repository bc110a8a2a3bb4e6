package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.function.BooleanSupplier;

/// Works on everything that is due in an account's lane until nothing is.
///
/// The caller makes sure that only one node does so at a time. A row found in the middle of being sent is therefore
/// one whose node died; whether it arrived is found out by looking.
@UseCase
public final class DrainLane {
    /// Returns when nothing is due, or soon after `held` turns false; what is under way is finished first.
    public void drain(OrganisationId organisation, AccountName account, BooleanSupplier held) {
        if (held.getAsBoolean()) {
            throw new IllegalStateException("under construction: " + organisation + account);
        }
    }
}
