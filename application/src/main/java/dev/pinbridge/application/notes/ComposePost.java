package dev.pinbridge.application.notes;

import dev.pinbridge.application.calls.CallDoor;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.Calls;
import dev.pinbridge.domain.comments.Comment;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.comments.Comments;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.People;
import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.domain.matching.Matches;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.notes.KeptSection;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.NotePost;
import dev.pinbridge.domain.notes.NotePosts;
import dev.pinbridge.domain.notes.Notes;
import dev.pinbridge.domain.notes.PostText;
import dev.pinbridge.domain.notes.PostedPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the comment together that notes are posted in, the same for the preview and for the post.
///
/// The comment's id is derived from what is in it, where it goes and what it comes after. So however often and by
/// however many it is asked for, it is one comment.
public final class ComposePost {
    private final Calls calls;
    private final Matches matches;
    private final Notes notes;
    private final NotePosts posts;
    private final Comments comments;
    private final People people;
    private final CallDoor door;

    public ComposePost(
            Calls calls,
            Matches matches,
            Notes notes,
            NotePosts posts,
            Comments comments,
            People people,
            CallDoor door) {
        this.calls = calls;
        this.matches = matches;
        this.notes = notes;
        this.posts = posts;
        this.comments = comments;
        this.people = people;
        this.door = door;
    }

    /// Within a transaction.
    ComposedPost compose(Actor actor, PostRequest request) {
        var call = calls.find(actor.organisation(), request.call()).filter(known -> door.isOpenTo(actor, known.id()));
        if (call.isEmpty()) {
            return new ComposedPost.UnknownCall();
        }
        var target = target(call.get());
        if (target.isEmpty()) {
            return new ComposedPost.NotMatched();
        }
        var known = new HashMap<NoteId, Note>();
        notes.ofCalls(actor.organisation(), List.of(request.call()))
                .getOrDefault(request.call(), List.of())
                .forEach(note -> known.put(note.id(), note));
        var parts = new ArrayList<Chosen>();
        for (var i = 0; i < request.parts().size(); i++) {
            switch (Choice.of(i, request.parts().get(i), known)) {
                case Choice.Right(var chosen) -> parts.add(chosen);
                case Choice.Wrong(var why) -> {
                    return why;
                }
            }
        }
        var telling = parts.stream().filter(part -> !part.sections().isEmpty()).toList();
        return telling.isEmpty() ? new ComposedPost.NothingToPost() : compose(actor, call.get(), target.get(), telling);
    }

    private Optional<Target> target(Call call) {
        return matches.find(call.organisation(), call.id())
                .flatMap(match -> match.state().about());
    }

    private ComposedPost compose(Actor actor, Call call, Target target, List<Chosen> chosen) {
        var parts = chosen.stream().map(Chosen::posted).toList();
        var all = posts.ofCalls(call.organisation(), List.of(call.id())).getOrDefault(call.id(), List.of());
        var earlier = Earlier.of(
                all,
                comments.ofCalls(call.organisation(), List.of(call.id())).getOrDefault(call.id(), List.of()),
                target);
        var last = earlier.last();
        if (last != null && last.post().parts().equals(parts)) {
            return new ComposedPost.AlreadyPosted(last.comment());
        }
        var replaces = last == null ? null : last.post();
        var id = id(call, target, parts, replaces, earlier.givenUp());
        var post = new PostText(
                id,
                call,
                author(actor),
                chosen.stream().map(Chosen::text).toList(),
                replaces == null ? null : new PostText.Replaced(replaces.comment(), replaces.at()));
        var text = post.text();
        var length = text.codePointCount(0, text.length());
        return length > Comment.MAX_TEXT
                ? new ComposedPost.TooLong(length)
                : new ComposedPost.Ready(
                        call, id, target, text, parts, all.size() + 1, replaces, post.confirmation(target));
    }

    private String author(Actor actor) {
        return people.findAll(actor.organisation(), List.of(actor.person())).stream()
                .findFirst()
                .map(Person::name)
                .orElse("somebody");
    }

    private static CommentId id(
            Call call, Target target, List<PostedPart> parts, @Nullable NotePost replaces, int givenUp) {
        return CommentId.named("notes:" + call.organisation().value() + ":"
                + call.id().value() + ":"
                + target.account().value() + ":" + target.application().value() + ":" + parts + ":"
                + (replaces == null ? "first" : replaces.comment().value().toString()) + ":" + givenUp);
    }

    /// What was posted to the application before.
    ///
    /// @param last that is there, or on its way
    /// @param givenUp how many came to nothing, so that the same can be posted once more
    private record Earlier(@Nullable Made last, int givenUp) {
        record Made(NotePost post, Comment comment) {}

        static Earlier of(List<NotePost> posts, List<Comment> comments, Target target) {
            Made last = null;
            var givenUp = 0;
            for (var post : posts) {
                var comment = comments.stream()
                        .filter(one -> one.id().equals(post.comment()))
                        .findFirst()
                        .orElse(null);
                if (comment == null
                        || !post.account().equals(target.account())
                        || !post.application().equals(target.application())) {
                    continue;
                }
                if (PostedNote.isGivenUp(comment)) {
                    givenUp++;
                } else {
                    last = new Made(post, comment);
                }
            }
            return new Earlier(last, givenUp);
        }
    }

    /// A part as it is now.
    private record Chosen(Note note, int version, List<KeptSection> sections) {
        PostedPart posted() {
            return new PostedPart(
                    note.id(),
                    version,
                    sections.stream().map(KeptSection::title).toList());
        }

        PostText.Part text() {
            var latest = Objects.requireNonNull(note.latest());
            return new PostText.Part(note.template().name(), latest.source(), sections);
        }
    }

    private sealed interface Choice {
        record Right(Chosen chosen) implements Choice {}

        record Wrong(ComposedPost why) implements Choice {}

        static Choice of(int place, PostRequest.Part part, Map<NoteId, Note> known) {
            var note = known.get(part.note());
            if (note == null) {
                return new Wrong(new ComposedPost.UnknownNote(place));
            }
            if (!note.template().kind().isPostable()) {
                return new Wrong(new ComposedPost.NotPostable(place));
            }
            var latest = note.latest();
            if (latest == null) {
                return new Wrong(new ComposedPost.NotWritten(place));
            }
            var titles = part.sections();
            if (titles != null) {
                for (var i = 0; i < titles.size(); i++) {
                    if (latest.section(titles.get(i)).isEmpty()) {
                        return new Wrong(new ComposedPost.UnknownSection(place, i));
                    }
                }
            }
            return new Right(new Chosen(
                    note,
                    latest.number(),
                    latest.sections().stream()
                            .filter(section -> titles == null || titles.contains(section.title()))
                            .filter(section -> !section.lines().isEmpty())
                            .toList()));
        }
    }
}
