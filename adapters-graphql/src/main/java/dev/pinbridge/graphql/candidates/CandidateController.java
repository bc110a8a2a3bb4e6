package dev.pinbridge.graphql.candidates;

import dev.pinbridge.application.candidates.ReadCandidates;
import dev.pinbridge.application.documents.ReadDocuments;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.graphql.documents.DocumentView;
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
final class CandidateController {
    private final ReadCandidates read;
    private final ReadDocuments documents;

    CandidateController(ReadCandidates read, ReadDocuments documents) {
        this.read = read;
        this.documents = documents;
    }

    @QueryMapping
    Connection<CandidateView> candidates(
            @Argument int first, @Argument @Nullable String after, @ContextValue Actor actor) {
        var page = read.page(actor, Paging.request(first, after));
        return Connection.of(page, after, CandidateController::cursor, CandidateView::new);
    }

    @QueryMapping
    Optional<CandidateView> candidate(@Argument String id, @ContextValue Actor actor) {
        return NodeIds.candidate(id).flatMap(known -> read.find(actor, known)).map(CandidateView::new);
    }

    @BatchMapping(typeName = "Candidate")
    Map<CandidateView, DocumentView> cv(List<CandidateView> candidates, @ContextValue Actor actor) {
        return Association.of(
                candidates,
                view -> view.candidate().cv(),
                ids -> documents.all(actor, ids),
                Document::id,
                DocumentView::new);
    }

    private static String cursor(Candidate candidate) {
        return Paging.cursor(candidate.registeredAt(), candidate.id().value());
    }
}
