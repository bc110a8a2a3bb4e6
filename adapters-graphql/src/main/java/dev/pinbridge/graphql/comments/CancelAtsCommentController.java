package dev.pinbridge.graphql.comments;

import dev.pinbridge.application.comments.CancelComment;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CancelAtsCommentController {
    private final CancelComment cancelComment;
    private final CommentViews views;

    CancelAtsCommentController(CancelComment cancelComment, CommentViews views) {
        this.cancelComment = cancelComment;
        this.views = views;
    }

    @MutationMapping
    CancelAtsCommentPayload cancelAtsComment(@Argument CancelAtsCommentInput input, @ContextValue Actor actor) {
        return NodeIds.comment(input.commentId())
                .map(id -> CancelAtsCommentPayload.of(
                        cancelComment.cancel(actor, id),
                        comment -> views.of(actor, List.of(comment)).getFirst()))
                .orElseGet(CancelAtsCommentPayload::notFound);
    }
}
