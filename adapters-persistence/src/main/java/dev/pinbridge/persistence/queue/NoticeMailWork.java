package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notices.NoticeId;

/// What is done for a mail; [dev.pinbridge.application.notices.MailNotice] in life.
@FunctionalInterface
interface NoticeMailWork {
    void mail(OrganisationId organisation, NoticeId notice, PersonId to);
}
