package dev.pinbridge.persistence.access;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;

import dev.pinbridge.domain.access.HiringTeam;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.mirror.InterviewerQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Who hires for the jobs of applications, in two statements for each account, which is nearly always one.
final class TeamQuery {
    private static final dev.pinbridge.persistence.generated.tables.MirroredUser RECRUITER =
            MIRRORED_USER.as("recruiter");
    private static final dev.pinbridge.persistence.generated.tables.MirroredUser MANAGER = MIRRORED_USER.as("manager");

    private final DSLContext db;
    private final OrganisationId organisation;

    TeamQuery(DSLContext db, OrganisationId organisation) {
        this.db = db;
        this.organisation = organisation;
    }

    Map<Target, HiringTeam> of(Collection<Target> targets) {
        var found = new HashMap<Target, HiringTeam>();
        targets.stream()
                .collect(Collectors.groupingBy(Target::account, Collectors.toSet()))
                .forEach((account, some) -> found.putAll(of(account, some)));
        return found;
    }

    private Map<Target, HiringTeam> of(AccountName account, Set<Target> targets) {
        var jobs = jobs(account, targets.stream().map(Target::job).collect(Collectors.toSet()));
        var interviewers = InterviewerQuery.of(
                db,
                organisation,
                account,
                targets.stream()
                        .map(Target::interview)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()));
        var found = new HashMap<Target, HiringTeam>();
        for (var target : targets) {
            var job = jobs.get(target.job());
            if (job != null) {
                var holding = target.interview() == null
                        ? Set.<String>of()
                        : emails(interviewers.getOrDefault(target.interview(), List.of()));
                found.put(target, new HiringTeam(job.isRestricted(), job.recruiters(), job.hiringManagers(), holding));
            }
        }
        return found;
    }

    private Map<JobId, HiringTeam> jobs(AccountName account, Set<JobId> jobs) {
        return db.select(MIRRORED_JOB.ID, MIRRORED_JOB.VISIBILITY, RECRUITER.EMAIL, MANAGER.EMAIL)
                .from(MIRRORED_JOB)
                .leftJoin(RECRUITER)
                .on(
                        RECRUITER.ORGANISATION_ID.eq(organisation),
                        RECRUITER.ACCOUNT.eq(account),
                        RECRUITER.ID.eq(MIRRORED_JOB.RECRUITER_ID))
                .leftJoin(MANAGER)
                .on(
                        MANAGER.ORGANISATION_ID.eq(organisation),
                        MANAGER.ACCOUNT.eq(account),
                        MANAGER.ID.eq(MIRRORED_JOB.HIRING_MANAGER_ID))
                .where(
                        MIRRORED_JOB.ORGANISATION_ID.eq(organisation),
                        MIRRORED_JOB.ACCOUNT.eq(account),
                        Queries.isOneOf(MIRRORED_JOB.ID, jobs))
                .fetchMap(MIRRORED_JOB.ID, TeamQuery::team);
    }

    private static HiringTeam team(Record row) {
        return new HiringTeam(
                row.get(MIRRORED_JOB.VISIBILITY).isRestricted(),
                single(row.get(RECRUITER.EMAIL)),
                single(row.get(MANAGER.EMAIL)),
                Set.of());
    }

    private static Set<String> single(@Nullable String email) {
        return email == null ? Set.of() : Set.of(email);
    }

    private static Set<String> emails(List<MirroredUser> users) {
        return users.stream().flatMap(user -> Stream.ofNullable(user.email())).collect(Collectors.toSet());
    }
}
