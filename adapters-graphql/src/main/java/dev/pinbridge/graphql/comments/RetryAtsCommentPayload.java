package dev.pinbridge.graphql.comments;

import dev.pinbridge.application.comments.RetryCommentResult;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Outcome of `retryAtsComment`. That there is nothing to do is a success: it is being posted, or was.
record RetryAtsCommentPayload(@Nullable AtsCommentView comment, List<UserError> errors) {
    RetryAtsCommentPayload {
        errors = List.copyOf(errors);
    }

    static RetryAtsCommentPayload of(RetryCommentResult result, Function<Comment, AtsCommentView> view) {
        return switch (result) {
            case RetryCommentResult.Retried(var comment) -> new RetryAtsCommentPayload(view.apply(comment), List.of());
            case RetryCommentResult.NothingToRetry(var comment) ->
                new RetryAtsCommentPayload(view.apply(comment), List.of());
            case RetryCommentResult.MayBeThere(var comment) ->
                new RetryAtsCommentPayload(
                        view.apply(comment), List.of(new AtsCommentUnconfirmedError(why(comment.state()))));
            case RetryCommentResult.UnknownComment _ -> notFound();
        };
    }

    private static String why(CommentState state) {
        return state instanceof CommentState.Unconfirmed unconfirmed ? unconfirmed.why() : "";
    }

    static RetryAtsCommentPayload notFound() {
        return new RetryAtsCommentPayload(null, List.of(AtsCommentNotFoundError.at("commentId")));
    }
}
