package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_CANDIDATE;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Prospect;
import dev.pinbridge.domain.mirror.FullName;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Applications with their candidates and jobs, in one statement.
final class ApplicantQuery {
    private final DSLContext db;
    private final OrganisationId organisation;
    private final AccountName account;

    ApplicantQuery(DSLContext db, OrganisationId organisation, AccountName account) {
        this.db = db;
        this.organisation = organisation;
        this.account = account;
    }

    /// As prospects without an interview.
    Map<ApplicationId, Prospect> of(Collection<ApplicationId> applications) {
        return applications.isEmpty()
                ? Map.of()
                : db.select(
                                MIRRORED_APPLICATION.ID,
                                MIRRORED_APPLICATION.JOB_ID,
                                MIRRORED_APPLICATION.ATS_CANDIDATE_ID,
                                MIRRORED_APPLICATION.FIRST_NAME,
                                MIRRORED_APPLICATION.LAST_NAME,
                                MIRRORED_APPLICATION.EMAIL,
                                MIRRORED_APPLICATION.CONCEALED,
                                MIRRORED_APPLICATION.APPLIED_AT,
                                MIRRORED_APPLICATION.HIRED_AT,
                                MIRRORED_APPLICATION.REJECTED_AT,
                                MIRRORED_CANDIDATE.FIRST_NAME,
                                MIRRORED_CANDIDATE.LAST_NAME,
                                MIRRORED_CANDIDATE.EMAIL,
                                MIRRORED_JOB.TITLE)
                        .from(MIRRORED_APPLICATION)
                        .leftJoin(MIRRORED_CANDIDATE)
                        .on(
                                MIRRORED_CANDIDATE.ORGANISATION_ID.eq(organisation),
                                MIRRORED_CANDIDATE.ACCOUNT.eq(account),
                                MIRRORED_CANDIDATE.ID.eq(MIRRORED_APPLICATION.ATS_CANDIDATE_ID))
                        .leftJoin(MIRRORED_JOB)
                        .on(
                                MIRRORED_JOB.ORGANISATION_ID.eq(organisation),
                                MIRRORED_JOB.ACCOUNT.eq(account),
                                MIRRORED_JOB.ID.eq(MIRRORED_APPLICATION.JOB_ID))
                        .where(
                                MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation),
                                MIRRORED_APPLICATION.ACCOUNT.eq(account),
                                Queries.isOneOf(MIRRORED_APPLICATION.ID, applications))
                        .fetchMap(MIRRORED_APPLICATION.ID, ApplicantQuery::prospect);
    }

    /// Whom the application conceals the candidate's own record would give away.
    private static Prospect prospect(Record row) {
        var isHidden = row.get(MIRRORED_APPLICATION.CONCEALED);
        var hiredAt = row.get(MIRRORED_APPLICATION.HIRED_AT);
        return new Prospect(
                row.get(MIRRORED_APPLICATION.ID),
                row.get(MIRRORED_APPLICATION.JOB_ID),
                row.get(MIRRORED_APPLICATION.ATS_CANDIDATE_ID),
                distinct(
                        FullName.of(row.get(MIRRORED_APPLICATION.FIRST_NAME), row.get(MIRRORED_APPLICATION.LAST_NAME)),
                        isHidden
                                ? null
                                : FullName.of(
                                        row.get(MIRRORED_CANDIDATE.FIRST_NAME), row.get(MIRRORED_CANDIDATE.LAST_NAME))),
                distinct(row.get(MIRRORED_APPLICATION.EMAIL), isHidden ? null : row.get(MIRRORED_CANDIDATE.EMAIL)),
                row.get(MIRRORED_JOB.TITLE),
                row.get(MIRRORED_APPLICATION.APPLIED_AT),
                hiredAt == null ? row.get(MIRRORED_APPLICATION.REJECTED_AT) : hiredAt,
                null);
    }

    private static List<String> distinct(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
