package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkId;
import java.util.function.BooleanSupplier;

/// What is done with a bulk; [dev.pinbridge.application.forwarding.EnterBulk] in life.
@FunctionalInterface
interface BulkWork {
    void enter(OrganisationId organisation, BulkId bulk, BooleanSupplier held);
}
