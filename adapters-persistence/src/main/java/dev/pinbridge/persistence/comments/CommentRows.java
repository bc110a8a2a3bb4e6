package dev.pinbridge.persistence.comments;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.comments.CommentStatus;
import dev.pinbridge.persistence.generated.tables.records.AtsCommentRecord;

/// Comments as rows.
final class CommentRows {
    private CommentRows() {}

    static AtsCommentRecord row(Comment comment) {
        var row = new AtsCommentRecord();
        row.setOrganisationId(comment.organisation());
        row.setId(comment.id());
        row.setAccount(comment.account());
        row.setApplicationId(comment.application());
        row.setCallId(comment.call());
        row.setPurpose(comment.purpose());
        row.setText(comment.text());
        row.setAskedBy(comment.by());
        put(row, comment.state());
        row.setPrecedence(comment.precedence());
        row.setAttempts(comment.attempts());
        row.setInterruptions(comment.interruptions());
        row.setCreatedAt(comment.createdAt());
        row.setEpoch(comment.epoch());
        return row;
    }

    private static void put(AtsCommentRecord row, CommentState state) {
        row.setStatus(CommentStatus.of(state));
        row.setSince(state.since());
        row.setObstacle(null);
        row.setDueAt(null);
        row.setWords(null);
        row.setLooks(null);
        row.setAtsCommentId(null);
        switch (state) {
            case CommentState.Waiting(var obstacle, var _) -> row.setObstacle(obstacle);
            case CommentState.Queued(var _, var notBefore, var trouble) -> {
                row.setDueAt(notBefore);
                row.setWords(trouble);
            }
            case CommentState.Unconfirmed(var _, var why, var looks, var nextLook) -> {
                row.setWords(why);
                row.setLooks(looks);
                row.setDueAt(nextLook);
            }
            case CommentState.Posted(var id, var _) -> row.setAtsCommentId(id);
            case CommentState.Refused(var words, var _) -> row.setWords(words);
            case CommentState.Sending _, CommentState.Cancelled _ -> {
                // These have nothing of their own.
            }
        }
    }

    static Comment comment(AtsCommentRecord row) {
        return new Comment(
                row.getId(),
                row.getOrganisationId(),
                row.getAccount(),
                row.getApplicationId(),
                row.getCallId(),
                row.getPurpose(),
                row.getText(),
                row.getAskedBy(),
                state(row),
                row.getAttempts(),
                row.getInterruptions(),
                row.getCreatedAt(),
                row.getEpoch());
    }

    private static CommentState state(AtsCommentRecord row) {
        var since = row.getSince();
        return switch (row.getStatus()) {
            case WAITING -> new CommentState.Waiting(requireNonNull(row.getObstacle()), since);
            case QUEUED -> new CommentState.Queued(since, requireNonNull(row.getDueAt()), row.getWords());
            case SENDING -> new CommentState.Sending(since);
            case UNCONFIRMED ->
                new CommentState.Unconfirmed(
                        since, requireNonNull(row.getWords()), requireNonNull(row.getLooks()), row.getDueAt());
            case POSTED -> new CommentState.Posted(requireNonNull(row.getAtsCommentId()), since);
            case REFUSED -> new CommentState.Refused(requireNonNull(row.getWords()), since);
            case CANCELLED -> new CommentState.Cancelled(since);
        };
    }
}
