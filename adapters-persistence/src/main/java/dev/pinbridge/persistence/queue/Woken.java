package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;

/// For whom a [WokenTask] works, as the name of its instance. Nothing but ids goes into the queue.
sealed interface Woken permits Lane, WholeOrganisation {
    OrganisationId organisation();

    String instance();
}
