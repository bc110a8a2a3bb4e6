package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.HIRING_ROLE_CHANGE;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Colleague;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.Hiring;
import dev.pinbridge.domain.mirror.HiringRoleChange;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
final class JooqHiringRoleChanges implements HiringRoleChanges {
    private static final dev.pinbridge.persistence.generated.tables.HiringRoleChange CHANGE =
            HIRING_ROLE_CHANGE.as("change");

    private final DSLContext db;

    JooqHiringRoleChanges(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<Hiring, List<HiringRoleChange>> latest(
            OrganisationId organisation, Collection<Hiring> hirings, int most) {
        var found = new HashMap<Hiring, List<HiringRoleChange>>();
        hirings.stream()
                .collect(Collectors.groupingBy(Hiring::account, Collectors.toSet()))
                .forEach((account, some) -> {
                    var ofJobs = ofJobs(organisation, account, some, most);
                    for (var hiring : some) {
                        var own = ofJobs.getOrDefault(hiring.job(), List.of()).stream()
                                .filter(change -> isAbout(hiring, change))
                                .limit(most)
                                .toList();
                        if (!own.isEmpty()) {
                            found.put(hiring, own);
                        }
                    }
                });
        return found;
    }

    private static boolean isAbout(Hiring hiring, HiringRoleChange change) {
        return change.interview() == null || change.interview().equals(hiring.interview());
    }

    /// The latest first; of each interview, and of each job as a whole, not more than `most`.
    private Map<JobId, List<HiringRoleChange>> ofJobs(
            OrganisationId organisation, AccountName account, Set<Hiring> hirings, int most) {
        var jobs = hirings.stream().map(Hiring::job).collect(Collectors.toSet());
        var interviews = hirings.stream()
                .map(Hiring::interview)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        var place = rowNumber()
                .over()
                .partitionBy(HIRING_ROLE_CHANGE.JOB_ID, HIRING_ROLE_CHANGE.INTERVIEW_ID)
                .orderBy(HIRING_ROLE_CHANGE.NOTICED_AT.desc(), HIRING_ROLE_CHANGE.NUMBER.desc())
                .as("place");
        var placed = select(HIRING_ROLE_CHANGE.fields())
                .select(place)
                .from(HIRING_ROLE_CHANGE)
                .where(
                        HIRING_ROLE_CHANGE.ORGANISATION_ID.eq(organisation),
                        HIRING_ROLE_CHANGE.ACCOUNT.eq(account),
                        Queries.isOneOf(HIRING_ROLE_CHANGE.JOB_ID, jobs),
                        HIRING_ROLE_CHANGE
                                .INTERVIEW_ID
                                .isNull()
                                .or(Queries.isOneOf(HIRING_ROLE_CHANGE.INTERVIEW_ID, interviews)))
                .asTable(CHANGE);
        return db.select(
                        CHANGE.JOB_ID,
                        CHANGE.INTERVIEW_ID,
                        CHANGE.USER_ID,
                        CHANGE.ROLE,
                        CHANGE.TYPE,
                        CHANGE.NOTICED_AT,
                        MIRRORED_USER.FIRST_NAME,
                        MIRRORED_USER.LAST_NAME,
                        MIRRORED_USER.EMAIL)
                .from(placed)
                .leftJoin(MIRRORED_USER)
                .on(
                        MIRRORED_USER.ORGANISATION_ID.eq(organisation),
                        MIRRORED_USER.ACCOUNT.eq(account),
                        MIRRORED_USER.ID.eq(CHANGE.USER_ID))
                .where(requireNonNull(placed.field(place)).le(most))
                .orderBy(CHANGE.NOTICED_AT.desc(), CHANGE.NUMBER.desc())
                .fetchGroups(CHANGE.JOB_ID, row -> change(account, row));
    }

    private static HiringRoleChange change(AccountName account, Record row) {
        var user = new MirroredUser(
                row.get(CHANGE.USER_ID),
                row.get(MIRRORED_USER.FIRST_NAME),
                row.get(MIRRORED_USER.LAST_NAME),
                row.get(MIRRORED_USER.EMAIL),
                null);
        return new HiringRoleChange(
                new Colleague(new ColleagueId(account, user.id()), user.name(), user.email()),
                row.get(CHANGE.ROLE),
                row.get(CHANGE.TYPE),
                row.get(CHANGE.INTERVIEW_ID),
                row.get(CHANGE.NOTICED_AT));
    }
}
