package dev.pinbridge.persistence.mirror;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB_VIEWER;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_USER;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.Involvement;
import dev.pinbridge.domain.mirror.Involvements;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.positions.JobId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.persistence.Queries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// What users have to do with jobs, in one statement: each user's roles, grouped by job, and of the jobs one more
/// than are told.
final class InvolvementQuery {
    private static final String VIEWER = "VIEWER";

    private static final Field<AccountName> GIVEN_ACCOUNT =
            field(name("given", "account"), MIRRORED_USER.ACCOUNT.getDataType());
    private static final Field<AtsUserId> GIVEN_USER = field(name("given", "user_id"), MIRRORED_USER.ID.getDataType());

    private static final Field<AccountName> ACCOUNT =
            field(name("part", "account"), MIRRORED_USER.ACCOUNT.getDataType());
    private static final Field<AtsUserId> USER = field(name("part", "user_id"), MIRRORED_USER.ID.getDataType());
    private static final Field<JobId> JOB = field(name("part", "job_id"), MIRRORED_JOB.ID.getDataType());
    private static final Field<String> WORD = field(name("part", "word"), String.class);

    private static final Field<String[]> WORDS = arrayAggDistinct(WORD).as("words");
    private static final Field<Integer> PLACE = rowNumber()
            .over()
            .partitionBy(ACCOUNT, USER)
            .orderBy(
                    MIRRORED_JOB
                            .STATUS
                            .eq(inline(JobStatus.OPEN, MIRRORED_JOB.STATUS))
                            .desc(),
                    MIRRORED_JOB.ID_NUMBER.desc().nullsLast(),
                    MIRRORED_JOB.ID.desc())
            .as("place");

    private final OrganisationId organisation;

    InvolvementQuery(OrganisationId organisation) {
        this.organisation = organisation;
    }

    Map<ColleagueId, Involvements> of(DSLContext db, Collection<ColleagueId> colleagues) {
        var given = given(colleagues);
        var part = recruits(given)
                .unionAll(manages(given))
                .unionAll(interviews(given))
                .unionAll(views(given))
                .asTable("part", "account", "user_id", "job_id", "word");
        var job = select(ACCOUNT, USER, MIRRORED_JOB.ID, MIRRORED_JOB.TITLE, MIRRORED_JOB.STATUS, WORDS, PLACE)
                .from(part)
                .join(MIRRORED_JOB)
                .on(MIRRORED_JOB.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_JOB.ACCOUNT.eq(ACCOUNT))
                .and(MIRRORED_JOB.ID.eq(JOB))
                .where(MIRRORED_JOB.VISIBILITY.notIn(
                        Queries.inlined(MIRRORED_JOB.VISIBILITY, JobVisibility.RESTRICTED)))
                .groupBy(ACCOUNT, USER, MIRRORED_JOB.ORGANISATION_ID, MIRRORED_JOB.ACCOUNT, MIRRORED_JOB.ID)
                .asTable("job");
        var account = own(job, ACCOUNT);
        var user = own(job, USER);
        var place = own(job, PLACE);
        var found = new HashMap<ColleagueId, List<Involvement>>();
        db.select(
                        account,
                        user,
                        own(job, MIRRORED_JOB.ID),
                        own(job, MIRRORED_JOB.TITLE),
                        own(job, MIRRORED_JOB.STATUS),
                        own(job, WORDS))
                .from(job)
                .where(place.le(Involvements.MOST + 1))
                .orderBy(place)
                .forEach(row -> found.computeIfAbsent(
                                new ColleagueId(row.value1(), row.value2()), _ -> new ArrayList<>())
                        .add(involvement(row.value3(), row.value4(), row.value5(), row.value6())));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Involvements.of(entry.getValue())));
    }

    private static <T> Field<T> own(Table<?> table, Field<T> column) {
        return field(name(table.getName(), column.getName()), column.getDataType());
    }

    private static Involvement involvement(JobId job, String title, JobStatus status, String[] words) {
        var all = Set.of(words);
        var roles = Arrays.stream(HiringRole.values())
                .filter(role -> all.contains(role.name()))
                .collect(Collectors.toSet());
        return new Involvement(job, title, status, roles, all.contains(VIEWER));
    }

    private static Table<?> given(Collection<ColleagueId> colleagues) {
        var distinct = List.copyOf(Set.copyOf(colleagues));
        var accounts = Queries.array(
                MIRRORED_USER.ACCOUNT,
                distinct.stream().map(ColleagueId::account).toList());
        var users = Queries.array(
                MIRRORED_USER.ID, distinct.stream().map(ColleagueId::user).toList());
        return DSL.table("unnest({0}, {1})", accounts, users).as("given", "account", "user_id");
    }

    private Select<Record4<AccountName, AtsUserId, JobId, String>> recruits(Table<?> given) {
        return named(given, MIRRORED_JOB.RECRUITER_ID, HiringRole.RECRUITER);
    }

    private Select<Record4<AccountName, AtsUserId, JobId, String>> manages(Table<?> given) {
        return named(given, MIRRORED_JOB.HIRING_MANAGER_ID, HiringRole.HIRING_MANAGER);
    }

    private Select<Record4<AccountName, AtsUserId, JobId, String>> named(
            Table<?> given, Field<AtsUserId> column, HiringRole role) {
        return select(GIVEN_ACCOUNT, GIVEN_USER, MIRRORED_JOB.ID, inline(role.name()))
                .from(given)
                .join(MIRRORED_JOB)
                .on(MIRRORED_JOB.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_JOB.ACCOUNT.eq(GIVEN_ACCOUNT))
                .and(column.eq(GIVEN_USER));
    }

    private Select<Record4<AccountName, AtsUserId, JobId, String>> interviews(Table<?> given) {
        return select(GIVEN_ACCOUNT, GIVEN_USER, MIRRORED_APPLICATION.JOB_ID, inline(HiringRole.INTERVIEWER.name()))
                .from(given)
                .join(MIRRORED_INTERVIEWER)
                .on(MIRRORED_INTERVIEWER.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_INTERVIEWER.ACCOUNT.eq(GIVEN_ACCOUNT))
                .and(MIRRORED_INTERVIEWER.USER_ID.eq(GIVEN_USER))
                .join(MIRRORED_INTERVIEW)
                .on(MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_INTERVIEW.ACCOUNT.eq(GIVEN_ACCOUNT))
                .and(MIRRORED_INTERVIEW.ID.eq(MIRRORED_INTERVIEWER.INTERVIEW_ID))
                .join(MIRRORED_APPLICATION)
                .on(MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_APPLICATION.ACCOUNT.eq(GIVEN_ACCOUNT))
                .and(MIRRORED_APPLICATION.ID.eq(MIRRORED_INTERVIEW.APPLICATION_ID));
    }

    private Select<Record4<AccountName, AtsUserId, JobId, String>> views(Table<?> given) {
        return select(GIVEN_ACCOUNT, GIVEN_USER, MIRRORED_JOB_VIEWER.JOB_ID, inline(VIEWER))
                .from(given)
                .join(MIRRORED_USER)
                .on(MIRRORED_USER.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_USER.ACCOUNT.eq(GIVEN_ACCOUNT))
                .and(MIRRORED_USER.ID.eq(GIVEN_USER))
                .join(MIRRORED_JOB_VIEWER)
                .on(MIRRORED_JOB_VIEWER.ORGANISATION_ID.eq(organisation))
                .and(MIRRORED_JOB_VIEWER.ACCOUNT.eq(GIVEN_ACCOUNT))
                .and(MIRRORED_JOB_VIEWER.EMAIL.eq(MIRRORED_USER.EMAIL));
    }
}
