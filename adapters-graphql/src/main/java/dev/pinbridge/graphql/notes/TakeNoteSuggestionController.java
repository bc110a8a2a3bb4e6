package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.TakeSuggestion;
import dev.pinbridge.application.notes.TakeSuggestionResult;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class TakeNoteSuggestionController {
    private final TakeSuggestion takeSuggestion;

    TakeNoteSuggestionController(TakeSuggestion takeSuggestion) {
        this.takeSuggestion = takeSuggestion;
    }

    @MutationMapping
    TakeNoteSuggestionPayload takeNoteSuggestion(@Argument TakeNoteSuggestionInput input, @ContextValue Actor actor) {
        return NodeIds.note(input.noteId())
                .map(note -> take(actor, note, input.section()))
                .orElseGet(TakeNoteSuggestionPayload::notFound);
    }

    private TakeNoteSuggestionPayload take(Actor actor, NoteId note, String section) {
        return switch (takeSuggestion.take(actor, note, section)) {
            case TakeSuggestionResult.Taken(var taken) -> new TakeNoteSuggestionPayload(new NoteView(taken), List.of());
            case TakeSuggestionResult.UnknownNote() -> TakeNoteSuggestionPayload.notFound();
            case TakeSuggestionResult.NoSuggestion() -> TakeNoteSuggestionPayload.noSuggestion();
        };
    }
}
