package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeMails;

/// Mails as task instances of db-scheduler.
final class SchedulerNoticeMails implements NoticeMails {
    private final Enqueuing enqueuing;

    SchedulerNoticeMails(Enqueuing enqueuing) {
        this.enqueuing = enqueuing;
    }

    @Override
    public void send(OrganisationId organisation, NoticeId notice, PersonId to) {
        enqueuing.dueNow(
                NoticeMailTask.NAME, NoticeMailTask.PRIORITY, new AskedMail(organisation, notice, to).instance());
    }
}
