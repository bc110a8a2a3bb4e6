package dev.pinbridge.persistence.scorecards;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.HiringStages;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqHiringStages implements HiringStages {
    private final DSLContext db;

    JooqHiringStages(DSLContext db) {
        this.db = db;
    }

    /// Nearly always of one account.
    @Override
    public Map<Target, StageId> of(OrganisationId organisation, Collection<Target> targets) {
        var found = new HashMap<Target, StageId>();
        targets.stream().collect(groupingBy(Target::account, toSet())).forEach((account, some) -> {
            var ofInterviews = ofInterviews(organisation, account, some);
            var ofApplications = ofApplications(organisation, account, some);
            some.forEach(target -> {
                var stage = target.interview() == null ? null : ofInterviews.get(target.interview());
                var now = stage == null ? ofApplications.get(target.application()) : stage;
                if (now != null) {
                    found.put(target, now);
                }
            });
        });
        return found;
    }

    private Map<InterviewId, StageId> ofInterviews(
            OrganisationId organisation, AccountName account, Set<Target> targets) {
        return db.select(MIRRORED_INTERVIEW.ID, MIRRORED_INTERVIEW.STAGE_ID)
                .from(MIRRORED_INTERVIEW)
                .where(
                        MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                        MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                        MIRRORED_INTERVIEW.STAGE_ID.isNotNull(),
                        Queries.isOneOf(
                                MIRRORED_INTERVIEW.ID,
                                targets.stream()
                                        .flatMap(target -> Stream.ofNullable(target.interview()))
                                        .toList()))
                .fetchMap(MIRRORED_INTERVIEW.ID, MIRRORED_INTERVIEW.STAGE_ID);
    }

    private Map<ApplicationId, StageId> ofApplications(
            OrganisationId organisation, AccountName account, Set<Target> targets) {
        return db.select(MIRRORED_APPLICATION.ID, MIRRORED_APPLICATION.STAGE_ID)
                .from(MIRRORED_APPLICATION)
                .where(
                        MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation),
                        MIRRORED_APPLICATION.ACCOUNT.eq(account),
                        MIRRORED_APPLICATION.STAGE_ID.isNotNull(),
                        Queries.isOneOf(
                                MIRRORED_APPLICATION.ID,
                                targets.stream().map(Target::application).toList()))
                .fetchMap(MIRRORED_APPLICATION.ID, MIRRORED_APPLICATION.STAGE_ID);
    }
}
