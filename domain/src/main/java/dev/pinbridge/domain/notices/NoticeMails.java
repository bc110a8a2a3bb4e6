package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;

/// The mails that are to go out about notices.
@DrivenPort
public interface NoticeMails {
    /// Sends it after the surrounding transaction commits, and not if it rolls back; tried until it is taken.
    /// @throws IllegalStateException outside of a transaction
    void send(OrganisationId organisation, NoticeId notice, PersonId to);
}
