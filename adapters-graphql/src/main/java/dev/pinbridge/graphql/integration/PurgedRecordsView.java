package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.PurgedRecords;

/// What was deleted, as the schema shows it.
record PurgedRecordsView(PurgedRecords counted) {
    public int jobLinkCount() {
        return counted.jobLinks();
    }

    public int forwardingCount() {
        return counted.forwardings();
    }

    public int noticeCount() {
        return counted.notices();
    }

    public int callCount() {
        return counted.calls();
    }
}
