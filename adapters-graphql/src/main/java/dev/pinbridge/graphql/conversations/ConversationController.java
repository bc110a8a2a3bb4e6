package dev.pinbridge.graphql.conversations;

import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.application.conversations.ReadConversations;
import dev.pinbridge.application.positions.ReadPositions;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.conversations.Conversation;
import dev.pinbridge.domain.conversations.ConversationFilter;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.graphql.candidates.CandidateView;
import dev.pinbridge.graphql.positions.PositionView;
import dev.pinbridge.graphql.relay.Association;
import dev.pinbridge.graphql.relay.Connection;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.relay.Paging;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ConversationController {
    private final ReadConversations read;
    private final ReadCandidates candidates;
    private final ReadPositions positions;

    ConversationController(ReadConversations read, ReadCandidates candidates, ReadPositions positions) {
        this.read = read;
        this.candidates = candidates;
        this.positions = positions;
    }

    @QueryMapping
    Connection<ConversationView> conversations(
            @Argument @Nullable ConversationFilterInput filter,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        var request = Paging.request(first, after);
        var wanted = filter == null ? Optional.of(ConversationFilter.ALL) : filter.decode();
        return wanted.map(which -> Connection.of(
                        read.page(actor, which, request), after, ConversationController::cursor, ConversationView::new))
                .orElseGet(Connection::empty);
    }

    @QueryMapping
    Optional<ConversationView> conversation(@Argument String id, @ContextValue Actor actor) {
        return NodeIds.conversation(id)
                .flatMap(known -> read.find(actor, known))
                .map(ConversationView::new);
    }

    @BatchMapping(typeName = "Conversation")
    Map<ConversationView, CandidateView> candidate(List<ConversationView> conversations, @ContextValue Actor actor) {
        return Association.of(
                conversations,
                view -> view.conversation().request().candidate(),
                ids -> candidates.all(actor, ids),
                Candidate::id,
                CandidateView::new);
    }

    @BatchMapping(typeName = "Conversation")
    Map<ConversationView, PositionView> position(List<ConversationView> conversations, @ContextValue Actor actor) {
        return Association.of(
                conversations,
                view -> view.conversation().request().position(),
                ids -> positions.all(actor, ids),
                Position::id,
                PositionView::new);
    }

    private static String cursor(Conversation conversation) {
        return Paging.cursor(conversation.request().sentAt(), conversation.id().value());
    }
}
