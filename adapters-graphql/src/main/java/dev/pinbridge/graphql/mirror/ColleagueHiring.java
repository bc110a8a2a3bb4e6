package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.mirror.Involvements;
import java.util.List;

/// The jobs that a colleague has to do with, as the schema shows them.
record ColleagueHiring(List<ColleagueJob> jobs, boolean hasMore) {
    ColleagueHiring {
        jobs = List.copyOf(jobs);
    }

    static ColleagueHiring of(Involvements involvements) {
        return new ColleagueHiring(
                involvements.jobs().stream().map(ColleagueJob::of).toList(), involvements.hasMore());
    }
}
