package dev.pinbridge.persistence.calls;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.CALL_ALIAS;
import static dev.pinbridge.persistence.generated.Tables.CALL_PARTICIPANT;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_INTERVIEW;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.calls.CallOrigin;
import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.calls.Invite;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.JoinLink;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.CallParticipantRecord;
import dev.pinbridge.persistence.generated.tables.records.CallRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Component;

@Component
final class JooqCalls implements Calls {
    private static final Rows<CallParticipantRecord> PARTICIPANTS = new Rows<>(
            CALL_PARTICIPANT,
            CALL_PARTICIPANT.getPrimaryKey().getFields(),
            List.of(CALL_PARTICIPANT.NAME, CALL_PARTICIPANT.EMAIL, CALL_PARTICIPANT.ROLE));
    /// Written into the statement rather than bound, for the partial indexes to be considered.
    private static final Condition IS_EXPECTED = CALL.STATUS.eq(inline(CallStatus.EXPECTED, CALL.STATUS));
    private static final Condition IS_OF_INTERVIEW =
            IS_EXPECTED.and(CALL.ORIGIN.eq(inline(CallOriginType.ATS_INTERVIEW, CALL.ORIGIN)));

    private final DSLContext db;

    JooqCalls(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean add(Call call) {
        var isAdded = db.insertInto(CALL)
                        .set(CallRows.row(call))
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (isAdded) {
            PARTICIPANTS.add(db, CallRows.participants(call));
        }
        return isAdded;
    }

    @Override
    public void update(Call call) {
        db.update(CALL)
                .set(CallRows.row(call))
                .where(CALL.ORGANISATION_ID.eq(call.organisation()), CALL.ID.eq(call.id()))
                .execute();
        db.deleteFrom(CALL_PARTICIPANT)
                .where(CALL_PARTICIPANT.ORGANISATION_ID.eq(call.organisation()), CALL_PARTICIPANT.CALL_ID.eq(call.id()))
                .execute();
        PARTICIPANTS.add(db, CallRows.participants(call));
    }

    @Override
    public Optional<Call> find(OrganisationId organisation, CallId id) {
        return one(organisation, db.selectFrom(CALL).where(CALL.ORGANISATION_ID.eq(organisation), CALL.ID.eq(id)));
    }

    @Override
    public Optional<Call> lock(OrganisationId organisation, CallId id) {
        return one(
                organisation,
                db.selectFrom(CALL)
                        .where(CALL.ORGANISATION_ID.eq(organisation), CALL.ID.eq(id))
                        .forUpdate());
    }

    @Override
    public void alsoKnownAs(Call call, CallOrigin origin) {
        var reference = origin.reference();
        if (reference != null) {
            db.insertInto(CALL_ALIAS)
                    .set(CALL_ALIAS.ORGANISATION_ID, call.organisation())
                    .set(CALL_ALIAS.ORIGIN, CallOriginType.of(origin))
                    .set(CALL_ALIAS.REFERENCE, reference)
                    .set(CALL_ALIAS.CALL_ID, call.id())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    @Override
    public Optional<Call> lock(OrganisationId organisation, CallOrigin origin) {
        var reference = origin.reference();
        if (reference == null) {
            return Optional.empty();
        }
        var type = CallOriginType.of(origin);
        return one(
                        organisation,
                        db.selectFrom(CALL)
                                .where(
                                        CALL.ORGANISATION_ID.eq(organisation),
                                        CALL.ORIGIN.eq(type),
                                        CALL.REFERENCE.eq(reference))
                                .forUpdate())
                .or(() -> byAlias(organisation, type, reference).flatMap(call -> lock(organisation, call)));
    }

    private Optional<CallId> byAlias(OrganisationId organisation, CallOriginType type, String reference) {
        return db.select(CALL_ALIAS.CALL_ID)
                .from(CALL_ALIAS)
                .where(
                        CALL_ALIAS.ORGANISATION_ID.eq(organisation),
                        CALL_ALIAS.ORIGIN.eq(type),
                        CALL_ALIAS.REFERENCE.eq(reference))
                .fetchOptional(CALL_ALIAS.CALL_ID);
    }

    @Override
    public List<Call> lockSeries(OrganisationId organisation, String uid) {
        var reference = CALL.REFERENCE.collate("C");
        return all(
                organisation,
                db.selectFrom(CALL)
                        .where(
                                CALL.ORGANISATION_ID.eq(organisation),
                                IS_EXPECTED,
                                CALL.ORIGIN.eq(inline(CallOriginType.INVITE, CALL.ORIGIN)),
                                reference.ge(uid + Invite.OF_SERIES),
                                // The character after the slash.
                                reference.lt(uid + "0"))
                        .orderBy(CALL.ID)
                        .forUpdate());
    }

    @Override
    public List<Call> findAll(OrganisationId organisation, Collection<CallId> ids) {
        return all(
                organisation,
                db.selectFrom(CALL).where(CALL.ORGANISATION_ID.eq(organisation), Queries.isOneOf(CALL.ID, ids)));
    }

    @Override
    public List<Call> lockAll(OrganisationId organisation, Collection<CallId> ids) {
        return all(
                organisation,
                db.selectFrom(CALL)
                        .where(CALL.ORGANISATION_ID.eq(organisation), Queries.isOneOf(CALL.ID, ids))
                        .orderBy(CALL.ID)
                        .forUpdate());
    }

    @Override
    public Optional<Call> lockExpected(OrganisationId organisation, JoinLink link, Instant from, Instant to) {
        return one(
                organisation,
                db.selectFrom(CALL)
                        .where(
                                CALL.ORGANISATION_ID.eq(organisation),
                                IS_EXPECTED,
                                CALL.JOIN_KEY.eq(link.key()),
                                CALL.START_AT.between(from, to))
                        .orderBy(CALL.START_AT, CALL.ID)
                        .limit(inline(1))
                        .forUpdate());
    }

    @Override
    public List<Call> withoutInterview(OrganisationId organisation, AccountName account, int most) {
        return all(
                organisation,
                db.selectFrom(CALL)
                        .where(
                                CALL.ORGANISATION_ID.eq(organisation),
                                IS_OF_INTERVIEW,
                                CALL.ACCOUNT.eq(account),
                                notExists(selectOne()
                                        .from(MIRRORED_INTERVIEW)
                                        .where(
                                                MIRRORED_INTERVIEW.ORGANISATION_ID.eq(organisation),
                                                MIRRORED_INTERVIEW.ACCOUNT.eq(account),
                                                MIRRORED_INTERVIEW.ID.eq(CALL.INTERVIEW_ID),
                                                MIRRORED_INTERVIEW.START_AT.isNotNull())))
                        .orderBy(CALL.ID)
                        .limit(inline(most))
                        .forUpdate()
                        .of(CALL));
    }

    @Override
    public List<Call> ofInterviews(OrganisationId organisation, AccountName account, Instant from, int most) {
        return all(
                organisation,
                db.selectFrom(CALL)
                        .where(
                                CALL.ORGANISATION_ID.eq(organisation),
                                IS_OF_INTERVIEW,
                                CALL.ACCOUNT.eq(account),
                                CALL.START_AT.ge(from))
                        .orderBy(CALL.START_AT, CALL.ID)
                        .limit(inline(most))
                        .forUpdate());
    }

    private Optional<Call> one(OrganisationId organisation, ResultQuery<CallRecord> query) {
        return all(organisation, query).stream().findFirst();
    }

    private List<Call> all(OrganisationId organisation, ResultQuery<CallRecord> query) {
        return CallQuery.whole(db, organisation, query.fetch());
    }
}
