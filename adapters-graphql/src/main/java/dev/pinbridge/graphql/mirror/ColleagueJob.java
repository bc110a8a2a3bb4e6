package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.Involvement;
import dev.pinbridge.domain.positions.JobStatus;
import java.util.List;

/// A job that a colleague has to do with, as the schema shows it.
record ColleagueJob(String atsReference, String title, JobStatus status, List<HiringRole> roles, boolean isViewer) {
    ColleagueJob {
        roles = List.copyOf(roles);
    }

    static ColleagueJob of(Involvement involvement) {
        return new ColleagueJob(
                involvement.job().value(),
                involvement.title(),
                involvement.status(),
                involvement.roles().stream().sorted().toList(),
                involvement.isViewer());
    }
}
