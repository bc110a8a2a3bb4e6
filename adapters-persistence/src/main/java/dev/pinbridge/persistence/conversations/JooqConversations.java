package dev.pinbridge.persistence.conversations;

import static dev.pinbridge.persistence.generated.Tables.CONVERSATION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.conversations.ConversationStatus;
import dev.pinbridge.domain.conversations.Conversations;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.persistence.Queries;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

@Component
final class JooqConversations implements Conversations {
    private final DSLContext db;

    JooqConversations(DSLContext db) {
        this.db = db;
    }

    @Override
    public boolean add(Conversation.Requested conversation) {
        return db.insertInto(CONVERSATION)
                        .set(ConversationRows.row(conversation))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void update(Conversation conversation) {
        db.update(CONVERSATION)
                .set(ConversationRows.row(conversation))
                .where(is(conversation.organisation(), conversation.id()))
                .execute();
    }

    @Override
    public Optional<Conversation> find(OrganisationId organisation, ConversationId id) {
        return db.selectFrom(CONVERSATION).where(is(organisation, id)).fetchOptional(ConversationRows::conversation);
    }

    @Override
    public Optional<Conversation> lock(OrganisationId organisation, ConversationId id) {
        return db.selectFrom(CONVERSATION)
                .where(is(organisation, id))
                .forUpdate()
                .fetchOptional(ConversationRows::conversation);
    }

    @Override
    public Optional<Conversation> current(OrganisationId organisation, CandidateId candidate, PositionId position) {
        return db.selectFrom(CONVERSATION)
                .where(
                        CONVERSATION.ORGANISATION_ID.eq(organisation),
                        CONVERSATION.CANDIDATE_ID.eq(candidate),
                        CONVERSATION.POSITION_ID.eq(position),
                        // Written into the statement rather than bound, for the partial index to be considered.
                        CONVERSATION.STATUS.ne(inline(ConversationStatus.DECLINED, CONVERSATION.STATUS)))
                .fetchOptional(ConversationRows::conversation);
    }

    @Override
    public List<Conversation> findAll(OrganisationId organisation, Collection<ConversationId> ids) {
        return db.selectFrom(CONVERSATION)
                .where(CONVERSATION.ORGANISATION_ID.eq(organisation), Queries.isOneOf(CONVERSATION.ID, ids))
                .fetch(ConversationRows::conversation);
    }

    @Override
    public Slice<Conversation> page(OrganisationId organisation, ConversationFilter filter, PageRequest request) {
        var oneMore = db.selectFrom(CONVERSATION)
                .where(
                        CONVERSATION.ORGANISATION_ID.eq(organisation),
                        passing(filter),
                        Queries.behind(CONVERSATION.SENT_AT, CONVERSATION.ID, ConversationId::new, request))
                .orderBy(CONVERSATION.SENT_AT.desc(), CONVERSATION.ID.desc())
                .limit(inline(request.size() + 1))
                .fetch(ConversationRows::conversation);
        return Slice.of(oneMore, request.size());
    }

    private static Condition passing(ConversationFilter filter) {
        var position = filter.position();
        var candidate = filter.candidate();
        var statuses = filter.statuses();
        return noCondition()
                .and(position == null ? noCondition() : CONVERSATION.POSITION_ID.eq(position))
                .and(candidate == null ? noCondition() : CONVERSATION.CANDIDATE_ID.eq(candidate))
                .and(statuses.isEmpty() ? noCondition() : CONVERSATION.STATUS.in(statuses));
    }

    private static Condition is(OrganisationId organisation, ConversationId id) {
        return CONVERSATION.ORGANISATION_ID.eq(organisation).and(CONVERSATION.ID.eq(id));
    }
}
