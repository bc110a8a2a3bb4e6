package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.access.ReadMatches;
import dev.pinbridge.application.notes.ComposedPost;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.comments.AtsCommentView;
import dev.pinbridge.graphql.comments.CommentViews;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.springframework.stereotype.Component;

/// Previews, and why there is none, as the schema shows them.
@Component
final class ShownPosts {
    private final ReadMatches matches;
    private final CommentViews comments;

    ShownPosts(ReadMatches matches, CommentViews comments) {
        this.matches = matches;
        this.comments = comments;
    }

    AtsCommentView comment(Actor actor, Comment comment) {
        return comments.of(actor, List.of(comment)).getFirst();
    }

    PostPreviewView preview(Actor actor, ComposedPost.Ready ready) {
        return new PostPreviewView(
                ready,
                matches.subjects(actor, List.of(ready.target())).get(ready.target()),
                matches.url(ready.target()));
    }

    UserError error(Actor actor, ComposedPost why) {
        return switch (why) {
            case ComposedPost.Ready _ -> throw new IllegalArgumentException("nothing is wrong");
            case ComposedPost.UnknownCall() -> CallNotFoundError.at("callId");
            case ComposedPost.NotMatched() -> new CallNotMatchedError();
            case ComposedPost.UnknownNote(var place) -> new NoteNotFoundError(note(place));
            case ComposedPost.NotWritten _ -> new NoteNotWrittenError();
            case ComposedPost.NotPostable(var place) ->
                new InvalidInputError(
                        "Note must be of another kind: scorecards are never posted, copy what you need.", note(place));
            case ComposedPost.UnknownSection(var place, var section) ->
                new InvalidInputError(
                        "Section must be the title of one of the note's sections, to the letter.",
                        List.of("input", "notes", Integer.toString(place), "sections", Integer.toString(section)));
            case ComposedPost.NothingToPost() ->
                new InvalidInputError(
                        "Notes must have a section that says something among those that are chosen.",
                        List.of("input", "notes"));
            case ComposedPost.TooLong(var length) ->
                new InvalidInputError(
                        "Notes must have at most " + Comment.MAX_TEXT + " characters together; they have " + length
                                + ". Choose fewer sections.",
                        List.of("input", "notes"));
            case ComposedPost.AlreadyPosted(var comment) -> new NotesAlreadyPostedError(comment(actor, comment));
        };
    }

    private static List<String> note(int place) {
        return List.of("input", "notes", Integer.toString(place), "noteId");
    }
}
