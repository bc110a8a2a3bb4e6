package dev.pinbridge.graphql.comments;

import dev.pinbridge.application.comments.CancelCommentResult;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Outcome of `cancelAtsComment`.
record CancelAtsCommentPayload(@Nullable AtsCommentView comment, List<UserError> errors) {
    CancelAtsCommentPayload {
        errors = List.copyOf(errors);
    }

    static CancelAtsCommentPayload of(CancelCommentResult result, Function<Comment, AtsCommentView> view) {
        return switch (result) {
            case CancelCommentResult.Cancelled(var comment) ->
                new CancelAtsCommentPayload(view.apply(comment), List.of());
            case CancelCommentResult.TooLate(var comment) ->
                new CancelAtsCommentPayload(
                        view.apply(comment), List.of(new AtsCommentTooLateError(CommentStatus.of(comment.state()))));
            case CancelCommentResult.UnknownComment _ -> notFound();
        };
    }

    static CancelAtsCommentPayload notFound() {
        return new CancelAtsCommentPayload(null, List.of(AtsCommentNotFoundError.at("commentId")));
    }
}
