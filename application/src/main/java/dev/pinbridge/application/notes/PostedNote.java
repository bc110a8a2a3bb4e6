package dev.pinbridge.application.notes;

import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentState;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.PostedPart;

/// What was posted of a note.
///
/// @param part of the note
/// @param comment that it is in
public record PostedNote(NotePost post, PostedPart part, Comment comment) {
    /// Whether the ATS does not have it, and will not get it by itself.
    static boolean isGivenUp(Comment comment) {
        return switch (comment.state()) {
            case CommentState.Cancelled _, CommentState.Refused _ -> true;
            case CommentState.Waiting _,
                    CommentState.Queued _,
                    CommentState.Sending _,
                    CommentState.Unconfirmed _,
                    CommentState.Posted _ -> false;
        };
    }
}
