package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.JobTarget;

/// The job that receives a candidate.
record ForwardingTarget(JobTarget job) {
    public String title() {
        return job.title();
    }

    public String atsReference() {
        return job.job().value();
    }
}
