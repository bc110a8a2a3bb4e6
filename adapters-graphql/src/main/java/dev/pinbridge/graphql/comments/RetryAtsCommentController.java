package dev.pinbridge.graphql.comments;

import dev.pinbridge.application.comments.RetryComment;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RetryAtsCommentController {
    private final RetryComment retryComment;
    private final CommentViews views;

    RetryAtsCommentController(RetryComment retryComment, CommentViews views) {
        this.retryComment = retryComment;
        this.views = views;
    }

    @MutationMapping
    RetryAtsCommentPayload retryAtsComment(@Argument RetryAtsCommentInput input, @ContextValue Actor actor) {
        return NodeIds.comment(input.commentId())
                .map(id -> RetryAtsCommentPayload.of(
                        retryComment.retry(actor, id, input.isNotThere()),
                        comment -> views.of(actor, List.of(comment)).getFirst()))
                .orElseGet(RetryAtsCommentPayload::notFound);
    }
}
