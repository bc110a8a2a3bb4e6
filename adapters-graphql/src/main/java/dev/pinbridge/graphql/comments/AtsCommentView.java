package dev.pinbridge.graphql.comments;

import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.graphql.relay.NodeIds;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A comment that we make in the ATS, as the schema shows it.
///
/// @param url of the application; null when the reader may not know of it
public record AtsCommentView(Comment comment, @Nullable URI url, boolean isOnMatchedApplication) {
    public String id() {
        return NodeIds.of(comment.id());
    }

    public CommentPurpose purpose() {
        return comment.purpose();
    }

    public CommentStatus status() {
        return CommentStatus.of(comment.state());
    }

    public Instant statusChangedAt() {
        return comment.state().since();
    }

    public String text() {
        return comment.text();
    }

    public @Nullable String trouble() {
        return CommentTrouble.of(comment.state()).orElse(null);
    }

    public int attempts() {
        return comment.attempts();
    }

    public @Nullable Instant nextAttemptAt() {
        return comment.dueAt();
    }

    public @Nullable String atsReference() {
        return comment.state() instanceof CommentState.Posted(AtsCommentId posted, var _) ? posted.value() : null;
    }

    public Instant createdAt() {
        return comment.createdAt();
    }
}
