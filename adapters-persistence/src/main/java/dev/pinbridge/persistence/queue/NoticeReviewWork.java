package dev.pinbridge.persistence.queue;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;

/// What a review does; [dev.pinbridge.application.notices.ReviewNotices] in life.
@FunctionalInterface
interface NoticeReviewWork {
    void review(OrganisationId organisation, Product product);
}
