package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.MIRRORED_APPLICATION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_STAGE;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Subject;
import dev.pinbridge.domain.matching.Subjects;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.FullName;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
final class JooqSubjects implements Subjects {
    private final DSLContext db;

    JooqSubjects(DSLContext db) {
        this.db = db;
    }

    /// Nearly always of one account.
    @Override
    public Map<Target, Subject> of(OrganisationId organisation, Collection<Target> targets) {
        var found = new HashMap<Target, Subject>();
        targets.stream()
                .collect(Collectors.groupingBy(Target::account, Collectors.toSet()))
                .forEach((account, some) -> {
                    var subjects = of(organisation, account, some);
                    some.stream()
                            .filter(target -> subjects.containsKey(target.application()))
                            .forEach(target -> found.put(target, subjects.get(target.application())));
                });
        return found;
    }

    private Map<ApplicationId, Subject> of(
            OrganisationId organisation, AccountName account, Collection<Target> targets) {
        return db.select(
                        MIRRORED_APPLICATION.ID,
                        MIRRORED_APPLICATION.FIRST_NAME,
                        MIRRORED_APPLICATION.LAST_NAME,
                        MIRRORED_APPLICATION.EMAIL,
                        MIRRORED_APPLICATION.CONCEALED,
                        MIRRORED_JOB.TITLE,
                        MIRRORED_JOB.STATUS,
                        MIRRORED_JOB.VISIBILITY,
                        MIRRORED_JOB.LOCATION,
                        MIRRORED_STAGE.NAME)
                .from(MIRRORED_APPLICATION)
                .leftJoin(MIRRORED_JOB)
                .on(
                        MIRRORED_JOB.ORGANISATION_ID.eq(organisation),
                        MIRRORED_JOB.ACCOUNT.eq(account),
                        MIRRORED_JOB.ID.eq(MIRRORED_APPLICATION.JOB_ID))
                .leftJoin(MIRRORED_STAGE)
                .on(
                        MIRRORED_STAGE.ORGANISATION_ID.eq(organisation),
                        MIRRORED_STAGE.ACCOUNT.eq(account),
                        MIRRORED_STAGE.JOB_ID.eq(MIRRORED_APPLICATION.JOB_ID),
                        MIRRORED_STAGE.ID.eq(MIRRORED_APPLICATION.STAGE_ID))
                .where(
                        MIRRORED_APPLICATION.ORGANISATION_ID.eq(organisation),
                        MIRRORED_APPLICATION.ACCOUNT.eq(account),
                        Queries.isOneOf(
                                MIRRORED_APPLICATION.ID,
                                targets.stream().map(Target::application).toList()))
                .fetchMap(MIRRORED_APPLICATION.ID, JooqSubjects::subject);
    }

    private static Subject subject(Record row) {
        JobVisibility visibility = row.get(MIRRORED_JOB.VISIBILITY);
        return new Subject(
                FullName.of(row.get(MIRRORED_APPLICATION.FIRST_NAME), row.get(MIRRORED_APPLICATION.LAST_NAME)),
                row.get(MIRRORED_APPLICATION.EMAIL),
                row.get(MIRRORED_APPLICATION.CONCEALED),
                row.get(MIRRORED_JOB.TITLE),
                row.get(MIRRORED_JOB.STATUS),
                row.get(MIRRORED_STAGE.NAME),
                row.get(MIRRORED_JOB.LOCATION),
                visibility != null && visibility.isRestricted());
    }
}
