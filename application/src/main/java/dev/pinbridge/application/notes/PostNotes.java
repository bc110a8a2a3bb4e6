package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.comments.QueueComment;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.comments.CommentPurpose;
import dev.pinbridge.domain.comments.NewComment;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.NotePosts;
import java.time.InstantSource;

/// Posts notes to the application that their call is about, as a comment of which the actor has seen every word.
/// It is made exactly once, however often this is asked for.
@UseCase
public final class PostNotes {
    private final ComposePost compose;
    private final Calls calls;
    private final NotePosts posts;
    private final QueueComment queue;
    private final Transactions transactions;
    private final InstantSource clock;

    public PostNotes(
            ComposePost compose,
            Calls calls,
            NotePosts posts,
            QueueComment queue,
            Transactions transactions,
            InstantSource clock) {
        this.compose = compose;
        this.calls = calls;
        this.posts = posts;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param confirmation of the preview that was seen
    public PostNotesResult post(Actor actor, PostRequest request, String confirmation) {
        return transactions.within(actor.organisation(), () -> {
            // Of two who post at once the second finds what the first has posted.
            calls.lock(actor.organisation(), request.call());
            return switch (compose.compose(actor, request)) {
                case ComposedPost.Ready ready ->
                    ready.confirmation().equals(confirmation)
                            ? post(actor, ready)
                            : new PostNotesResult.NotAsSeen(ready);
                case ComposedPost other -> new PostNotesResult.Impossible(other);
            };
        });
    }

    private PostNotesResult post(Actor actor, ComposedPost.Ready ready) {
        var target = ready.target();
        var comment = queue.queue(new NewComment(
                ready.id(),
                actor.organisation(),
                target.account(),
                target.application(),
                ready.call().id(),
                CommentPurpose.NOTES,
                ready.text(),
                actor.person()));
        var replaces = ready.replaces();
        posts.add(new NotePost(
                actor.organisation(),
                ready.id(),
                ready.call().id(),
                ready.number(),
                target.account(),
                target.application(),
                ready.parts(),
                actor.person(),
                clock.instant(),
                replaces == null ? null : replaces.comment()));
        return new PostNotesResult.Queued(comment);
    }
}
