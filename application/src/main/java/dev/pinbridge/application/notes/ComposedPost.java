package dev.pinbridge.application.notes;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.PostedPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What would be posted, or why nothing can be.
public sealed interface ComposedPost {
    /// @param id of the comment; the same for the same parts on the same application after the same earlier post
    /// @param target the application that it is for
    /// @param text all of it, as it will read there
    /// @param number the next of the call's posts
    /// @param replaces the post that it says it replaces
    /// @param confirmation tells that this very text was seen
    record Ready(
            Call call,
            CommentId id,
            Target target,
            String text,
            List<PostedPart> parts,
            int number,
            @Nullable NotePost replaces,
            String confirmation)
            implements ComposedPost {
        public Ready {
            parts = List.copyOf(parts);
        }
    }

    /// There is none, or the actor may not open it.
    record UnknownCall() implements ComposedPost {}

    /// Nobody knows to which application it would go.
    record NotMatched() implements ComposedPost {}

    /// @param place among the parts, the first being 0
    record UnknownNote(int place) implements ComposedPost {}

    record NotWritten(int place) implements ComposedPost {}

    /// Notes of that kind are for reading here.
    record NotPostable(int place) implements ComposedPost {}

    /// @param section its place among those of the part
    record UnknownSection(int place, int section) implements ComposedPost {}

    /// No section that was chosen says anything.
    record NothingToPost() implements ComposedPost {}

    /// @param length in characters
    record TooLong(int length) implements ComposedPost {}

    /// The same was posted to the same application before.
    record AlreadyPosted(Comment comment) implements ComposedPost {}
}
