package dev.pinbridge.application.positions;

import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.AtsJobs;
import dev.pinbridge.domain.positions.JobSummary;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The jobs that a position can be imported from or linked to: the open ones, as the ATS has them now.
@UseCase
public final class FindOpenJobs {
    private final CurrentAts ats;
    private final AtsJobs jobs;

    public FindOpenJobs(CurrentAts ats, AtsJobs jobs) {
        this.ats = ats;
        this.jobs = jobs;
    }

    /// By title, `size` at most, behind `after`.
    /// @param search what title, location, department or id contain, without regard to case; null finds all
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    /// @throws dev.pinbridge.application.integration.AtsNotConnected when there is no working connection
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when the ATS gives no usable answer
    public Slice<JobSummary> find(Actor actor, @Nullable String search, int size, @Nullable JobCursor after) {
        actor.mustBeRecruiter("look for jobs of the ATS");
        var found = ats.ask(actor.organisation(), Product.CORD, jobs::open).stream()
                .filter(job -> search == null || mentions(job, search.strip().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(JobCursor::of, JobCursor.ORDER))
                .filter(job -> after == null || JobCursor.ORDER.compare(JobCursor.of(job), after) > 0)
                .limit(size + 1L)
                .toList();
        return Slice.of(found, size);
    }

    private static boolean mentions(JobSummary job, String search) {
        return Stream.of(job.title(), job.location(), job.department(), job.id().value())
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(search));
    }
}
