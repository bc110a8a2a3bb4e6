package dev.pinbridge.graphql.notes;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.pinbridge.application.notes.PostedNote;
import dev.pinbridge.application.notes.ReadPosts;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.comments.CommentViews;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// What was posted of notes.
@Controller
final class NotePostsController {
    private final ReadPosts read;
    private final CommentViews comments;
    private final PeopleByReference people;

    NotePostsController(ReadPosts read, CommentViews comments, PeopleByReference people) {
        this.read = read;
        this.comments = comments;
        this.people = people;
    }

    @BatchMapping(typeName = "Note")
    Map<NoteView, PostedNoteView> posted(List<NoteView> notes, @ContextValue Actor actor) {
        var posted = read.last(actor, notes.stream().map(NoteView::note).toList());
        var views = comments
                .of(
                        actor,
                        posted.values().stream()
                                .map(PostedNote::comment)
                                .distinct()
                                .toList())
                .stream()
                .collect(toMap(view -> view.comment().id(), view -> view));
        var shown = new HashMap<NoteView, PostedNoteView>();
        notes.forEach(view -> {
            var last = posted.get(view.note().id());
            if (last != null) {
                shown.put(
                        view,
                        new PostedNoteView(
                                view.note(),
                                last,
                                requireNonNull(views.get(last.comment().id()))));
            }
        });
        return shown;
    }

    @BatchMapping(typeName = "PostedNote")
    Map<PostedNoteView, PersonView> postedBy(List<PostedNoteView> posted, @ContextValue Actor actor) {
        return people.of(actor, posted, view -> view.posted().post().by());
    }
}
