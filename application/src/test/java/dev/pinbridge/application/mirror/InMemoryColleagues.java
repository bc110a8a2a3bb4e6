package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import dev.pinbridge.domain.mirror.Colleagues;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.Involvement;
import dev.pinbridge.domain.mirror.Involvements;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.JobStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Over the same records as [InMemoryMirroredRecords].
public final class InMemoryColleagues implements Colleagues {
    private static final Comparator<ColleaguePlace> ORDER = Comparator.comparing(
                    (ColleaguePlace place) -> place.name().toLowerCase(Locale.ROOT))
            .thenComparing(place -> place.id().account().value())
            .thenComparing(place -> place.id().user().value());

    private static final Comparator<Involvement> OPEN_AND_NEW_FIRST = Comparator.comparing(
                    (Involvement one) -> one.status() != JobStatus.OPEN)
            .thenComparing(one -> -Long.parseLong(one.job().value()));

    private final InMemoryMirroredRecords records;

    InMemoryColleagues(InMemoryMirroredRecords records) {
        this.records = records;
    }

    @Override
    public Slice<Colleague> page(
            OrganisationId organisation,
            Collection<AccountName> accounts,
            @Nullable String search,
            int size,
            @Nullable ColleaguePlace after) {
        var oneMore = accounts.stream()
                .distinct()
                .flatMap(account -> all(organisation, account, MirroredUser.class)
                        .map(user -> new Colleague(new ColleagueId(account, user.id()), user.name(), user.email())))
                .filter(colleague -> search == null || mentions(colleague, search.toLowerCase(Locale.ROOT)))
                .filter(colleague -> after == null || ORDER.compare(ColleaguePlace.of(colleague), after) > 0)
                .sorted(Comparator.comparing(ColleaguePlace::of, ORDER))
                .limit(size + 1L)
                .toList();
        return Slice.of(oneMore, size);
    }

    private static boolean mentions(Colleague colleague, String search) {
        var email = colleague.email();
        return colleague.name().toLowerCase(Locale.ROOT).contains(search) || (email != null && email.contains(search));
    }

    @Override
    public Map<ColleagueId, Involvements> involvements(
            OrganisationId organisation, Collection<ColleagueId> colleagues) {
        var found = new HashMap<ColleagueId, Involvements>();
        for (var colleague : Set.copyOf(colleagues)) {
            var jobs = all(organisation, colleague.account(), MirroredJob.class)
                    .filter(job -> !job.visibility().isRestricted())
                    .map(job -> involvement(organisation, colleague, job))
                    .filter(one -> one.isViewer() || !one.roles().isEmpty())
                    .sorted(OPEN_AND_NEW_FIRST)
                    .toList();
            if (!jobs.isEmpty()) {
                found.put(colleague, Involvements.of(jobs));
            }
        }
        return found;
    }

    private Involvement involvement(OrganisationId organisation, ColleagueId colleague, MirroredJob job) {
        var roles = EnumSet.noneOf(HiringRole.class);
        if (colleague.user().equals(job.recruiter())) {
            roles.add(HiringRole.RECRUITER);
        }
        if (colleague.user().equals(job.hiringManager())) {
            roles.add(HiringRole.HIRING_MANAGER);
        }
        if (interviewers(organisation, colleague.account(), job).contains(colleague.user())) {
            roles.add(HiringRole.INTERVIEWER);
        }
        var isViewer = all(organisation, colleague.account(), MirroredUser.class)
                .filter(user -> user.id().equals(colleague.user()))
                .anyMatch(user -> user.email() != null && job.viewers().contains(user.email()));
        return new Involvement(job.id(), job.title(), job.status(), roles, isViewer);
    }

    private Set<AtsUserId> interviewers(OrganisationId organisation, AccountName account, MirroredJob job) {
        var applications = all(organisation, account, MirroredApplication.class)
                .filter(application -> application.job().equals(job.id()))
                .map(MirroredApplication::id)
                .collect(Collectors.<ApplicationId>toSet());
        return all(organisation, account, MirroredInterview.class)
                .filter(interview -> Optional.ofNullable(interview.application())
                        .filter(applications::contains)
                        .isPresent())
                .flatMap(interview -> interview.parts().stream())
                .flatMap(part -> part.interviewers().stream())
                .collect(Collectors.toSet());
    }

    private <M extends MirroredRecord> Stream<M> all(OrganisationId organisation, AccountName account, Class<M> type) {
        return records.of(organisation, account, type);
    }
}
