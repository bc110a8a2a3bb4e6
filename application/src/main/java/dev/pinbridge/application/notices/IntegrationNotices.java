package dev.pinbridge.application.notices;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeMails;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Notices;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Raises and resolves the notices about one product's integration. Runs in the transaction that changes the
/// integration and holds its lock, so notice, mails and cause are stored together, and two at once come one after
/// the other.
public final class IntegrationNotices {
    private final Notices notices;
    private final People people;
    private final NoticeMails mails;
    private final Supplier<NoticeId> ids;
    private final InstantSource clock;

    public IntegrationNotices(
            Notices notices, People people, NoticeMails mails, Supplier<NoticeId> ids, InstantSource clock) {
        this.notices = notices;
        this.people = people;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
    }

    /// Every admin gets a mail, unless there was a notice already.
    void raise(OrganisationId organisation, NoticeSubject.OfIntegration subject) {
        var notice = Notice.open(ids.get(), organisation, subject, clock.instant());
        if (notices.raise(notice)) {
            people.admins(organisation).forEach(admin -> mails.send(organisation, notice.id(), admin.id()));
        }
    }

    void resolve(OrganisationId organisation, Product product, Predicate<NoticeSubject.OfIntegration> gone) {
        for (var notice : notices.unresolved(organisation)) {
            if (notice.subject() instanceof NoticeSubject.OfIntegration subject
                    && subject.product() == product
                    && gone.test(subject)) {
                notices.update(notice.resolve(clock.instant()));
            }
        }
    }
}
