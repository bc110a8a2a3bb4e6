package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.PostNotes;
import dev.pinbridge.application.notes.PostNotesResult;
import dev.pinbridge.application.notes.PostRequest;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class PostNotesController {
    private final PostNotes postNotes;
    private final ShownPosts shown;

    PostNotesController(PostNotes postNotes, ShownPosts shown) {
        this.postNotes = postNotes;
        this.shown = shown;
    }

    @MutationMapping
    PostNotesPayload postNotes(@Argument PostNotesInput input, @ContextValue Actor actor) {
        return PostSelection.decode(input.callId(), input.notes())
                .fold(request -> post(actor, request, input.confirmation()), PostNotesPayload::failed);
    }

    private PostNotesPayload post(Actor actor, PostRequest request, String confirmation) {
        return switch (postNotes.post(actor, request, confirmation)) {
            case PostNotesResult.Queued(var comment) -> new PostNotesPayload(shown.comment(actor, comment), List.of());
            case PostNotesResult.NotAsSeen(var now) ->
                PostNotesPayload.failed(List.of(new PreviewOutdatedError(shown.preview(actor, now))));
            case PostNotesResult.Impossible(var why) -> PostNotesPayload.failed(List.of(shown.error(actor, why)));
        };
    }
}
