package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.function.BooleanSupplier;

/// What is done in a lane; [dev.pinbridge.application.forwarding.DrainLane] in life.
@FunctionalInterface
interface LaneWork {
    void drain(OrganisationId organisation, AccountName account, BooleanSupplier held);
}
