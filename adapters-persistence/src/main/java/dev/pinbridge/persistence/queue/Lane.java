package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.util.UUID;

/// One organisation's account, as the name of a task instance. Nothing but ids goes into the queue.
record Lane(OrganisationId organisation, AccountName account) implements Woken {
    static Lane of(String instance) {
        var slash = instance.indexOf('/');
        return new Lane(
                new OrganisationId(UUID.fromString(instance.substring(0, slash))),
                new AccountName(instance.substring(slash + 1)));
    }

    @Override
    public String instance() {
        return organisation.value() + "/" + account.value();
    }
}
