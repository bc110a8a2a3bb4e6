package dev.pinbridge.graphql.positions;

import dev.pinbridge.domain.positions.JobLink;
import java.time.Instant;

/// A link as the schema shows it.
record JobLinkView(JobLink link) {
    public JobView job() {
        return new JobView(link.account(), link.job());
    }

    public Instant seenAt() {
        return link.seenAt();
    }

    public Instant linkedAt() {
        return link.linkedAt();
    }
}
