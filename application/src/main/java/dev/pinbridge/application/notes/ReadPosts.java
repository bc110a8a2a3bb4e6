package dev.pinbridge.application.notes;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.NotePosts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What was posted of notes, for those who may open their calls, of which the caller has made sure.
@ReadModel
public final class ReadPosts {
    private final NotePosts posts;
    private final Comments comments;
    private final Transactions transactions;

    public ReadPosts(NotePosts posts, Comments comments, Transactions transactions) {
        this.posts = posts;
        this.comments = comments;
        this.transactions = transactions;
    }

    /// The last post of each that is in the ATS, or on its way there. A fixed number of round trips whatever the
    /// number.
    public Map<NoteId, PostedNote> last(Actor actor, Collection<Note> notes) {
        var calls = notes.stream().map(Note::call).distinct().toList();
        return transactions.within(actor.organisation(), () -> {
            var all = posts.ofCalls(actor.organisation(), calls);
            return all.isEmpty() ? Map.of() : last(all, comments(actor, calls));
        });
    }

    private Map<CommentId, Comment> comments(Actor actor, List<CallId> calls) {
        return comments.ofCalls(actor.organisation(), calls).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Comment::id, comment -> comment));
    }

    private static Map<NoteId, PostedNote> last(Map<CallId, List<NotePost>> all, Map<CommentId, Comment> comments) {
        var last = new HashMap<NoteId, PostedNote>();
        all.values().stream().flatMap(List::stream).forEach(post -> {
            var comment = comments.get(post.comment());
            if (comment != null && !PostedNote.isGivenUp(comment)) {
                post.parts().forEach(part -> last.put(part.note(), new PostedNote(post, part, comment)));
            }
        });
        return last;
    }
}
