package dev.pinbridge.persistence.forwarding;

import static dev.pinbridge.persistence.generated.Tables.CONVERSATION;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING;
import static dev.pinbridge.persistence.generated.Tables.FORWARDING_CONVERSATION;
import static dev.pinbridge.persistence.generated.Tables.JOB_LINK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.OfferedConversations;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqOfferedConversations implements OfferedConversations {
    private final DSLContext db;

    JooqOfferedConversations(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<PositionId, Slice<ConversationId>> pages(
            OrganisationId organisation, AccountName account, Collection<PositionId> positions, PageRequest request) {
        var page = lateral(select(CONVERSATION.ID, CONVERSATION.SENT_AT)
                        .from(CONVERSATION)
                        .where(
                                isOffered(),
                                Queries.behind(CONVERSATION.SENT_AT, CONVERSATION.ID, ConversationId::new, request))
                        .orderBy(CONVERSATION.SENT_AT.desc(), CONVERSATION.ID.desc())
                        .limit(inline(request.size() + 1)))
                .as("page");
        var id = Objects.requireNonNull(page.field(CONVERSATION.ID));
        var sentAt = Objects.requireNonNull(page.field(CONVERSATION.SENT_AT));
        var found = db.select(JOB_LINK.POSITION_ID, id)
                .from(JOB_LINK)
                .crossJoin(page)
                .where(isOneOf(organisation, account, positions))
                .orderBy(sentAt.desc(), id.desc())
                .fetchGroups(JOB_LINK.POSITION_ID, id);
        var pages = new HashMap<PositionId, Slice<ConversationId>>();
        found.forEach((position, oneMore) -> pages.put(position, Slice.of(oneMore, request.size())));
        return pages;
    }

    @Override
    public Map<PositionId, Integer> counts(
            OrganisationId organisation, AccountName account, Collection<PositionId> positions) {
        return db.select(JOB_LINK.POSITION_ID, count())
                .from(JOB_LINK)
                .join(CONVERSATION)
                .on(isOffered())
                .where(isOneOf(organisation, account, positions))
                .groupBy(JOB_LINK.POSITION_ID)
                .fetchMap(JOB_LINK.POSITION_ID, count());
    }

    private static Condition isOneOf(
            OrganisationId organisation, AccountName account, Collection<PositionId> positions) {
        return JOB_LINK.ORGANISATION_ID
                .eq(organisation)
                .and(JOB_LINK.ACCOUNT.eq(account))
                .and(Queries.isOneOf(JOB_LINK.POSITION_ID, positions));
    }

    /// A conversation at the position of the link.
    private static Condition isOffered() {
        var serving = FORWARDING_CONVERSATION
                .ORGANISATION_ID
                .eq(CONVERSATION.ORGANISATION_ID)
                .and(FORWARDING_CONVERSATION.CONVERSATION_ID.eq(CONVERSATION.ID));
        return CONVERSATION
                .ORGANISATION_ID
                .eq(JOB_LINK.ORGANISATION_ID)
                .and(CONVERSATION.POSITION_ID.eq(JOB_LINK.POSITION_ID))
                // Written into the statement rather than bound, for the partial index to be considered.
                .and(CONVERSATION.STATUS.eq(inline(ConversationStatus.STARTED, CONVERSATION.STATUS)))
                .and(notExists(selectOne().from(FORWARDING_CONVERSATION).where(serving))
                        .or(exists(selectOne()
                                .from(FORWARDING_CONVERSATION)
                                .join(FORWARDING)
                                .on(
                                        FORWARDING.ORGANISATION_ID.eq(FORWARDING_CONVERSATION.ORGANISATION_ID),
                                        FORWARDING.ID.eq(FORWARDING_CONVERSATION.FORWARDING_ID))
                                .where(
                                        serving,
                                        FORWARDING.STATUS.eq(inline(ForwardingStatus.WAITING, FORWARDING.STATUS)),
                                        FORWARDING.WAITING_REASON.eq(
                                                inline(WaitingReason.NOT_LINKED, FORWARDING.WAITING_REASON))))))
                .and(notExists(selectOne()
                        .from(FORWARDING)
                        .where(
                                FORWARDING.ORGANISATION_ID.eq(CONVERSATION.ORGANISATION_ID),
                                FORWARDING.ACCOUNT.eq(JOB_LINK.ACCOUNT),
                                FORWARDING.JOB_ID.eq(JOB_LINK.JOB_ID),
                                FORWARDING.CANDIDATE_ID.eq(CONVERSATION.CANDIDATE_ID))));
    }
}
