package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notices.NoticeId;
import java.util.UUID;

/// One mail, as the name of a task instance. Nothing but ids goes into the queue.
record AskedMail(OrganisationId organisation, NoticeId notice, PersonId to) {
    static AskedMail of(String instance) {
        var ids = instance.split("/", -1);
        return new AskedMail(
                new OrganisationId(UUID.fromString(ids[0])),
                new NoticeId(UUID.fromString(ids[1])),
                new PersonId(UUID.fromString(ids[2])));
    }

    String instance() {
        return organisation.value() + "/" + notice.value() + "/" + to.value();
    }
}
