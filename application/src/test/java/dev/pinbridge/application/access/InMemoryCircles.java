package dev.pinbridge.application.access;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.calls.InMemoryCalls;
import dev.pinbridge.application.mirror.InMemoryMirroredRecords;
import dev.pinbridge.domain.access.Circle;
import dev.pinbridge.domain.access.Circles;
import dev.pinbridge.domain.access.HiringTeam;
import dev.pinbridge.domain.access.Reader;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallFilter;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryCircles implements Circles {
    private final InMemoryCalls calls;
    private final Matches matches;
    private final InMemoryCallShares shares;
    private final InMemoryMirroredRecords records;

    public InMemoryCircles(
            InMemoryCalls calls, Matches matches, InMemoryCallShares shares, InMemoryMirroredRecords records) {
        this.calls = calls;
        this.matches = matches;
        this.shares = shares;
        this.records = records;
    }

    @Override
    public Map<CallId, Circle> of(OrganisationId organisation, Collection<CallId> ids) {
        return calls.findAll(organisation, ids).stream()
                .collect(Collectors.toMap(Call::id, call -> circle(organisation, call)));
    }

    private Circle circle(OrganisationId organisation, Call call) {
        var match = matches.all(organisation, List.of(call.id())).get(call.id());
        var target = match != null && match.state() instanceof MatchState.Matched(var found, var _) ? found : null;
        var saidToBe = call.details().participants().stream()
                .filter(participant -> participant.role() == ParticipantRole.CANDIDATE)
                .toList();
        return new Circle(
                call.recordedBy(),
                call.details().emails(),
                Stream.concat(
                                Participant.emails(saidToBe).stream(),
                                about(match).flatMap(one -> emails(organisation, one)))
                        .collect(Collectors.toSet()),
                shares.of(organisation, call.id()),
                team(organisation, call, target));
    }

    private @Nullable HiringTeam team(OrganisationId organisation, Call call, @Nullable Target target) {
        if (target != null) {
            return teams(organisation, List.of(target)).getOrDefault(target, HiringTeam.UNKNOWN);
        }
        return calls.isConfidential(organisation, call.id()) ? HiringTeam.UNKNOWN : null;
    }

    private static Stream<Target> about(@Nullable Match match) {
        if (match == null) {
            return Stream.of();
        }
        return switch (MatchStatus.of(match.state())) {
            case MATCHED -> Stream.of(((MatchState.Matched) match.state()).target());
            case NEEDS_REVIEW ->
                match.suggestions().stream()
                        .filter(suggestion -> suggestion.probability() >= Suggestion.SUSPICION)
                        .map(Suggestion::target);
            case NOT_CONNECTED, NOT_MATCHED -> Stream.of();
        };
    }

    private Stream<String> emails(OrganisationId organisation, Target target) {
        return records.of(organisation, target.account(), MirroredApplication.class)
                .filter(application -> application.id().equals(target.application()))
                .flatMap(application -> Stream.concat(
                        Stream.ofNullable(application.email()),
                        records.of(organisation, target.account(), MirroredCandidate.class)
                                .filter(candidate -> candidate.id().equals(application.candidate()))
                                .flatMap(candidate -> Stream.ofNullable(candidate.email()))));
    }

    @Override
    public Map<Target, HiringTeam> teams(OrganisationId organisation, Collection<Target> targets) {
        var found = new HashMap<Target, HiringTeam>();
        targets.forEach(target -> records.of(organisation, target.account(), MirroredJob.class)
                .filter(job -> job.id().equals(target.job()))
                .forEach(job -> found.put(target, team(organisation, target, job))));
        return found;
    }

    private HiringTeam team(OrganisationId organisation, Target target, MirroredJob job) {
        var interviewers = records.of(organisation, target.account(), MirroredInterview.class)
                .filter(interview -> interview.id().equals(target.interview()))
                .flatMap(interview -> interview.parts().stream())
                .flatMap(part -> part.interviewers().stream())
                .flatMap(user -> address(organisation, target, user).stream())
                .collect(Collectors.toSet());
        return new HiringTeam(
                job.visibility().isRestricted(),
                address(organisation, target, job.recruiter()),
                address(organisation, target, job.hiringManager()),
                interviewers);
    }

    private Set<String> address(OrganisationId organisation, Target target, @Nullable AtsUserId id) {
        return records.of(organisation, target.account(), MirroredUser.class)
                .filter(user -> user.id().equals(id))
                .map(MirroredUser::email)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public Slice<Call> page(
            OrganisationId organisation,
            Reader reader,
            CallFilter filter,
            Set<MatchStatus> statuses,
            PageRequest request) {
        return InMemoryPages.page(
                calls.all(organisation)
                        .filter(call -> passes(call, filter))
                        .filter(call -> statuses.isEmpty() || hasStatus(organisation, call, statuses))
                        .filter(call ->
                                reader.roles().contains(Role.ADMIN) || isAround(reader, circle(organisation, call))),
                call -> new Keyset(call.at(), call.id().value()),
                request);
    }

    private static boolean passes(Call call, CallFilter filter) {
        return (filter.statuses().isEmpty() || filter.statuses().contains(CallStatus.of(call.state())))
                && (filter.types().isEmpty()
                        || filter.types().contains(call.details().type()))
                && (filter.from() == null || !call.at().isBefore(filter.from()))
                && (filter.before() == null || call.at().isBefore(filter.before()));
    }

    private boolean hasStatus(OrganisationId organisation, Call call, Set<MatchStatus> statuses) {
        var match = matches.all(organisation, List.of(call.id())).get(call.id());
        return match != null && statuses.contains(MatchStatus.of(match.state()));
    }

    private static boolean isAround(Reader reader, Circle circle) {
        var team = circle.team();
        return (reader.person() != null && reader.person().equals(circle.recordedBy()))
                || circle.participants().contains(reader.email())
                || circle.shared().contains(reader.email())
                || (team != null
                        && (team.recruiters().contains(reader.email())
                                || team.hiringManagers().contains(reader.email())
                                || team.interviewers().contains(reader.email())));
    }
}
