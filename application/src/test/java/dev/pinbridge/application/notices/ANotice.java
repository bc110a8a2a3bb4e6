package dev.pinbridge.application.notices;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeSubject;
import java.time.Instant;
import java.util.UUID;

/// Notices as a test needs them; each is another one.
public final class ANotice {
    private ANotice() {}

    public static Notice aNotice(OrganisationId organisation, NoticeSubject subject) {
        return aNotice(organisation, subject, Times.NOON);
    }

    public static Notice aNotice(OrganisationId organisation, NoticeSubject subject, Instant at) {
        return Notice.open(new NoticeId(UUID.randomUUID()), organisation, subject, at);
    }
}
