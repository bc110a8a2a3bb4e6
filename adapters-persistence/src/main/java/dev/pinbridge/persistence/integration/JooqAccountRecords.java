package dev.pinbridge.persistence.integration;

import static dev.pinbridge.persistence.generated.Tables.ATS_COMMENT;
import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;
import static dev.pinbridge.persistence.generated.Tables.CONVERSATION;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_CONVERSATION;
import static dev.pinbridge.persistence.generated.Tables.JOB_LINK;
import static dev.pinbridge.persistence.generated.Tables.MATCH_STEP;
import static dev.pinbridge.persistence.generated.Tables.MATCH_SUGGESTION;
import static dev.pinbridge.persistence.generated.Tables.MIRRORED_JOB;
import static dev.pinbridge.persistence.generated.Tables.NOTICE;
import static dev.pinbridge.persistence.generated.Tables.ORGANISATION_FORWARDING_RULE;
import static dev.pinbridge.persistence.generated.Tables.POSITION_FORWARDING_RULE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AccountRecords;
import dev.pinbridge.domain.integration.DisconnectImpact;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.PurgedRecords;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.persistence.Queries;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Knows the tables of every feature that refers to an account: what is added there is to be purged here.
@Component
final class JooqAccountRecords implements AccountRecords {
    private final DSLContext db;

    JooqAccountRecords(DSLContext db) {
        this.db = db;
    }

    @Override
    public DisconnectImpact impact(OrganisationId organisation, Product product, AccountName account) {
        return switch (product) {
            case CORD -> impactOnCord(organisation, account);
            case METAVIEW ->
                DisconnectImpact.ofCalls(expectedCalls(organisation, account), unpostedComments(organisation, account));
        };
    }

    private int expectedCalls(OrganisationId organisation, AccountName account) {
        return db.fetchCount(
                CALL,
                isOfInterview(organisation, account).and(CALL.STATUS.eq(inline(CallStatus.EXPECTED, CALL.STATUS))));
    }

    private int unpostedComments(OrganisationId organisation, AccountName account) {
        return db.fetchCount(
                ATS_COMMENT,
                ATS_COMMENT.ORGANISATION_ID.eq(organisation),
                ATS_COMMENT.ACCOUNT.eq(account),
                ATS_COMMENT.STATUS.in(
                        inline(CommentStatus.WAITING, ATS_COMMENT.STATUS),
                        inline(CommentStatus.QUEUED, ATS_COMMENT.STATUS)));
    }

    private DisconnectImpact impactOnCord(OrganisationId organisation, AccountName account) {
        var rows = db.select(FORWARDING.STATUS, count())
                .from(FORWARDING)
                .where(ofAccount(organisation, account))
                .groupBy(FORWARDING.STATUS)
                .fetchMap(FORWARDING.STATUS, count());
        var links = db.fetchCount(JOB_LINK, JOB_LINK.ORGANISATION_ID.eq(organisation), JOB_LINK.ACCOUNT.eq(account));
        var conversations = db.select(CONVERSATION.STATUS, count())
                .from(CONVERSATION)
                .join(JOB_LINK)
                .on(JOB_LINK.ORGANISATION_ID.eq(CONVERSATION.ORGANISATION_ID))
                .and(JOB_LINK.POSITION_ID.eq(CONVERSATION.POSITION_ID))
                .where(
                        CONVERSATION.ORGANISATION_ID.eq(organisation),
                        CONVERSATION.STATUS.ne(inline(ConversationStatus.DECLINED, CONVERSATION.STATUS)),
                        JOB_LINK.ACCOUNT.eq(account),
                        isAutomatic(organisation),
                        hasNotArrived())
                .groupBy(CONVERSATION.STATUS)
                .fetchMap(CONVERSATION.STATUS, count());
        return new DisconnectImpact(
                rows.getOrDefault(ForwardingStatus.WAITING, 0),
                rows.getOrDefault(ForwardingStatus.QUEUED, 0),
                rows.getOrDefault(ForwardingStatus.SENDING, 0),
                rows.getOrDefault(ForwardingStatus.UNCONFIRMED, 0),
                links,
                conversations.getOrDefault(ConversationStatus.STARTED, 0),
                conversations.getOrDefault(ConversationStatus.REQUESTED, 0),
                0,
                0);
    }

    private static Condition isOfInterview(OrganisationId organisation, AccountName account) {
        return CALL.ORGANISATION_ID
                .eq(organisation)
                .and(CALL.ORIGIN.eq(inline(CallOriginType.ATS_INTERVIEW, CALL.ORIGIN)))
                .and(CALL.ACCOUNT.eq(account));
    }

    /// The position's own rule, or, without one, the organisation's.
    private static Condition isAutomatic(OrganisationId organisation) {
        var ofPosition = select(POSITION_FORWARDING_RULE.AUTOMATIC)
                .from(POSITION_FORWARDING_RULE)
                .where(
                        POSITION_FORWARDING_RULE.ORGANISATION_ID.eq(CONVERSATION.ORGANISATION_ID),
                        POSITION_FORWARDING_RULE.POSITION_ID.eq(CONVERSATION.POSITION_ID));
        var ofOrganisation = select(ORGANISATION_FORWARDING_RULE.AUTOMATIC)
                .from(ORGANISATION_FORWARDING_RULE)
                .where(ORGANISATION_FORWARDING_RULE.ORGANISATION_ID.eq(organisation));
        return coalesce(field(ofPosition), field(ofOrganisation), inline(false)).isTrue();
    }

    private static Condition hasNotArrived() {
        return notExists(selectOne()
                .from(FORWARDING_CONVERSATION)
                .join(FORWARDING)
                .on(FORWARDING.ORGANISATION_ID.eq(FORWARDING_CONVERSATION.ORGANISATION_ID))
                .and(FORWARDING.ID.eq(FORWARDING_CONVERSATION.FORWARDING_ID))
                .where(
                        FORWARDING_CONVERSATION.ORGANISATION_ID.eq(CONVERSATION.ORGANISATION_ID),
                        FORWARDING_CONVERSATION.CONVERSATION_ID.eq(CONVERSATION.ID),
                        FORWARDING.STATUS.notIn(
                                ForwardingStatus.WAITING,
                                ForwardingStatus.QUEUED,
                                ForwardingStatus.SENDING,
                                ForwardingStatus.UNCONFIRMED)));
    }

    @Override
    public PurgedRecords purge(OrganisationId organisation, Product product, AccountName account) {
        var notices = db.deleteFrom(NOTICE)
                .where(NOTICE.ORGANISATION_ID.eq(organisation), NOTICE.PRODUCT.eq(product))
                .execute();
        return switch (product) {
            case CORD -> purgeOfCord(organisation, account, notices);
            case METAVIEW -> purgeOfMetaview(organisation, account, notices);
        };
    }

    private PurgedRecords purgeOfMetaview(OrganisationId organisation, AccountName account, int notices) {
        // What they are about is forgotten, but not that it was confidential.
        db.update(CALL)
                .set(CALL.IS_CONFIDENTIAL, inline(true))
                .where(
                        CALL.ORGANISATION_ID.eq(organisation),
                        CALL.ID.in(select(CALL_MATCH.CALL_ID)
                                .from(CALL_MATCH)
                                .leftJoin(MIRRORED_JOB)
                                .on(
                                        MIRRORED_JOB.ORGANISATION_ID.eq(organisation),
                                        MIRRORED_JOB.ACCOUNT.eq(account),
                                        MIRRORED_JOB.ID.eq(CALL_MATCH.JOB_ID))
                                .where(
                                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                                        CALL_MATCH.ACCOUNT.eq(account),
                                        MIRRORED_JOB
                                                .ID
                                                .isNull()
                                                .or(MIRRORED_JOB.VISIBILITY.in(Queries.inlined(
                                                        MIRRORED_JOB.VISIBILITY, JobVisibility.RESTRICTED))))))
                .execute();
        db.deleteFrom(MATCH_STEP)
                .where(MATCH_STEP.ORGANISATION_ID.eq(organisation), MATCH_STEP.ACCOUNT.eq(account))
                .execute();
        db.deleteFrom(CALL_MATCH)
                .where(
                        CALL_MATCH.ORGANISATION_ID.eq(organisation),
                        CALL_MATCH
                                .ACCOUNT
                                .eq(account)
                                .or(CALL_MATCH.CALL_ID.in(select(MATCH_SUGGESTION.CALL_ID)
                                        .from(MATCH_SUGGESTION)
                                        .where(
                                                MATCH_SUGGESTION.ORGANISATION_ID.eq(organisation),
                                                MATCH_SUGGESTION.ACCOUNT.eq(account)))))
                .execute();
        var calls = db.deleteFrom(CALL)
                .where(isOfInterview(organisation, account), CALL.STATUS.ne(inline(CallStatus.HELD, CALL.STATUS)))
                .execute();
        return new PurgedRecords(0, 0, notices, calls);
    }

    private PurgedRecords purgeOfCord(OrganisationId organisation, AccountName account, int notices) {
        db.deleteFrom(FORWARDING_CONVERSATION)
                .where(
                        FORWARDING_CONVERSATION.ORGANISATION_ID.eq(organisation),
                        FORWARDING_CONVERSATION.FORWARDING_ID.in(
                                select(FORWARDING.ID).from(FORWARDING).where(ofAccount(organisation, account))))
                .execute();
        var forwardings = db.deleteFrom(FORWARDING)
                .where(ofAccount(organisation, account))
                .execute();
        var links = db.deleteFrom(JOB_LINK)
                .where(JOB_LINK.ORGANISATION_ID.eq(organisation), JOB_LINK.ACCOUNT.eq(account))
                .execute();
        return new PurgedRecords(links, forwardings, notices, 0);
    }

    private static Condition ofAccount(OrganisationId organisation, AccountName account) {
        return FORWARDING.ORGANISATION_ID.eq(organisation).and(FORWARDING.ACCOUNT.eq(account));
    }
}
