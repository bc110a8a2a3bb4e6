package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.NoticeReviews;
import java.time.Duration;
import java.time.InstantSource;

/// Reviews as task instances of db-scheduler, a moment later, so that many rows that stall together cause one.
final class SchedulerNoticeReviews implements NoticeReviews {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Enqueuing enqueuing;
    private final InstantSource clock;

    SchedulerNoticeReviews(Enqueuing enqueuing, InstantSource clock) {
        this.enqueuing = enqueuing;
        this.clock = clock;
    }

    @Override
    public void request(OrganisationId organisation, Product product) {
        enqueuing.dueAt(
                NoticeReviewTask.NAME,
                NoticeReviewTask.PRIORITY,
                organisation,
                product,
                new AskedReview(organisation, product).instance(),
                clock.instant().plus(MOMENT));
    }
}
