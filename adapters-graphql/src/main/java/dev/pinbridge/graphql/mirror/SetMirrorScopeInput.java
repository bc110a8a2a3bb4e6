package dev.pinbridge.graphql.mirror;

/// Whether to mirror what belongs to confidential and private jobs.
record SetMirrorScopeInput(boolean hasRestrictedJobs) {}
