package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.ComposedPost;
import dev.pinbridge.application.notes.PostRequest;
import dev.pinbridge.application.notes.PreviewPost;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class PreviewPostController {
    private final PreviewPost previewPost;
    private final ShownPosts shown;

    PreviewPostController(PreviewPost previewPost, ShownPosts shown) {
        this.previewPost = previewPost;
        this.shown = shown;
    }

    @QueryMapping
    PreviewPostPayload previewPost(@Argument PreviewPostInput input, @ContextValue Actor actor) {
        return PostSelection.decode(input.callId(), input.notes())
                .fold(request -> preview(actor, request), PreviewPostPayload::failed);
    }

    private PreviewPostPayload preview(Actor actor, PostRequest request) {
        return switch (previewPost.preview(actor, request)) {
            case ComposedPost.Ready ready -> new PreviewPostPayload(shown.preview(actor, ready), List.of());
            case ComposedPost why -> PreviewPostPayload.failed(List.of(shown.error(actor, why)));
        };
    }
}
