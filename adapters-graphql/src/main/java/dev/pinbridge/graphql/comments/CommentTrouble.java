package dev.pinbridge.graphql.comments;

import dev.pinbridge.domain.comments.CommentObstacle;
import dev.pinbridge.domain.comments.CommentState;
import java.util.Optional;

/// What stands in the way of a comment, as sentences for people.
final class CommentTrouble {
    private CommentTrouble() {}

    /// Empty when nothing does.
    static Optional<String> of(CommentState state) {
        return switch (state) {
            case CommentState.Waiting(var obstacle, var _) -> Optional.of(words(obstacle));
            case CommentState.Queued(var _, var _, var trouble) -> Optional.ofNullable(trouble);
            case CommentState.Unconfirmed unconfirmed -> Optional.of(words(unconfirmed));
            case CommentState.Refused(var words, var _) -> Optional.of(words);
            case CommentState.Sending _, CommentState.Posted _, CommentState.Cancelled _ -> Optional.empty();
        };
    }

    private static String words(CommentObstacle obstacle) {
        return switch (obstacle) {
            case NOT_CONNECTED ->
                "The account is not connected, or its connection needs attention. An admin can connect it again.";
            case NO_PERMISSION ->
                "The API key may not write comments. An admin can grant that in Pinpoint under Settings, API & Webhooks.";
            case PARKED -> "Posting it ended the service several times. Retry it if you think that it is harmless.";
        };
    }

    private static String words(CommentState.Unconfirmed unconfirmed) {
        return unconfirmed.isLeftToAPerson()
                ? "It may be in Pinpoint (" + unconfirmed.why()
                        + "), and we may not look. Look there, and retry it if it is missing."
                : "It may be in Pinpoint (" + unconfirmed.why() + "), and is looked for there.";
    }
}
