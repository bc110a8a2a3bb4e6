package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteObstacle;
import dev.pinbridge.domain.notes.NoteStatus;
import dev.pinbridge.domain.notes.NoteWriting;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A note as the schema shows it, to somebody who may open its call.
public record NoteView(Note note) {
    public String id() {
        return NodeIds.of(note.id());
    }

    public String title() {
        return note.template().name();
    }

    public NoteKind kind() {
        return note.template().kind();
    }

    public NoteStatus status() {
        return NoteStatus.of(note.writing());
    }

    public @Nullable NoteObstacle obstacle() {
        return note.writing() instanceof NoteWriting.Unavailable(var obstacle) ? obstacle : null;
    }

    public @Nullable String trouble() {
        return switch (note.writing()) {
            case NoteWriting.Queued(var _, var _, var trouble) -> trouble;
            case NoteWriting.Failed(var trouble) -> trouble;
            case NoteWriting.Unavailable(var obstacle) -> obstacle.words();
            case NoteWriting.Written() -> null;
        };
    }

    public @Nullable Instant nextTryAt() {
        return note.writing() instanceof NoteWriting.Queued(var dueAt, var _, var trouble) && trouble != null
                ? dueAt
                : null;
    }

    public @Nullable NoteVersionView latest() {
        var latest = note.latest();
        return latest == null ? null : new NoteVersionView(latest);
    }

    public List<WrittenSectionView> draft() {
        return note.draft().stream().map(WrittenSectionView::new).toList();
    }

    public List<WrittenSectionView> suggestions() {
        return note.suggestions().stream().map(WrittenSectionView::new).toList();
    }
}
