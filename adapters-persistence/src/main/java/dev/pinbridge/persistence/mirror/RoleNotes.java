package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.HIRING_ROLE_CHANGE;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.HiringRoleChangeType;
import dev.pinbridge.domain.mirror.HiringRoleChanges;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.HiringRoleChangeRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Collects which hiring roles changed in an account, and keeps them all at once. Nothing is sent to the database
/// when none did.
final class RoleNotes {
    private static final Rows<HiringRoleChangeRecord> ROWS = new Rows<>(
            HIRING_ROLE_CHANGE,
            List.of(HIRING_ROLE_CHANGE.ORGANISATION_ID, HIRING_ROLE_CHANGE.ACCOUNT, HIRING_ROLE_CHANGE.JOB_ID),
            List.of(
                    HIRING_ROLE_CHANGE.INTERVIEW_ID,
                    HIRING_ROLE_CHANGE.USER_ID,
                    HIRING_ROLE_CHANGE.ROLE,
                    HIRING_ROLE_CHANGE.TYPE,
                    HIRING_ROLE_CHANGE.NOTICED_AT));

    private final OrganisationId organisation;
    private final AccountName account;
    private final Instant now;
    private final List<HiringRoleChangeRecord> noted = new ArrayList<>();

    RoleNotes(OrganisationId organisation, AccountName account, Instant now) {
        this.organisation = organisation;
        this.account = account;
        this.now = now;
    }

    OrganisationId organisation() {
        return organisation;
    }

    AccountName account() {
        return account;
    }

    void ofJob(JobId job, HiringRole role, @Nullable AtsUserId before, @Nullable AtsUserId after) {
        note(job, null, role, single(before), single(after));
    }

    private static Set<AtsUserId> single(@Nullable AtsUserId user) {
        return Stream.ofNullable(user).collect(Collectors.toSet());
    }

    void ofInterview(JobId job, InterviewId interview, Set<AtsUserId> before, Set<AtsUserId> after) {
        note(job, interview, HiringRole.INTERVIEWER, before, after);
    }

    private void note(
            JobId job, @Nullable InterviewId interview, HiringRole role, Set<AtsUserId> before, Set<AtsUserId> after) {
        onlyIn(before, after).forEach(user -> add(job, interview, user, role, HiringRoleChangeType.LOST));
        onlyIn(after, before).forEach(user -> add(job, interview, user, role, HiringRoleChangeType.GAINED));
    }

    private static Stream<AtsUserId> onlyIn(Set<AtsUserId> some, Set<AtsUserId> others) {
        return some.stream().filter(user -> !others.contains(user));
    }

    private void add(
            JobId job, @Nullable InterviewId interview, AtsUserId user, HiringRole role, HiringRoleChangeType type) {
        var row = new HiringRoleChangeRecord();
        row.setOrganisationId(organisation);
        row.setAccount(account);
        row.setJobId(job);
        row.setInterviewId(interview);
        row.setUserId(user);
        row.setRole(role);
        row.setType(type);
        row.setNoticedAt(now);
        noted.add(row);
    }

    void save(DSLContext db) {
        if (!noted.isEmpty()) {
            ROWS.add(db, noted);
            forgetOldest(
                    db, noted.stream().map(HiringRoleChangeRecord::getJobId).collect(Collectors.toSet()));
        }
    }

    private void forgetOldest(DSLContext db, Collection<JobId> jobs) {
        var place = rowNumber()
                .over()
                .partitionBy(HIRING_ROLE_CHANGE.JOB_ID, HIRING_ROLE_CHANGE.ROLE)
                .orderBy(HIRING_ROLE_CHANGE.NOTICED_AT.desc(), HIRING_ROLE_CHANGE.NUMBER.desc())
                .as("place");
        var placed = select(HIRING_ROLE_CHANGE.NUMBER, place)
                .from(HIRING_ROLE_CHANGE)
                .where(isOf(jobs))
                .asTable("placed");
        db.deleteFrom(HIRING_ROLE_CHANGE)
                .where(
                        isOf(jobs),
                        HIRING_ROLE_CHANGE.NUMBER.in(select(placed.field(HIRING_ROLE_CHANGE.NUMBER))
                                .from(placed)
                                .where(requireNonNull(placed.field(place)).gt(HiringRoleChanges.KEPT))))
                .execute();
    }

    private Condition isOf(Collection<JobId> jobs) {
        return HIRING_ROLE_CHANGE
                .ORGANISATION_ID
                .eq(organisation)
                .and(HIRING_ROLE_CHANGE.ACCOUNT.eq(account))
                .and(Queries.isOneOf(HIRING_ROLE_CHANGE.JOB_ID, jobs));
    }
}
