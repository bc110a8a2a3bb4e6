package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.PostedNote;
import dev.pinbridge.domain.notes.Note;
import dev.pinbridge.graphql.comments.AtsCommentView;
import java.time.Instant;
import java.util.List;

/// What was posted of a note, as the schema shows it.
record PostedNoteView(Note note, PostedNote posted, AtsCommentView comment) {
    public int version() {
        return posted.part().version();
    }

    public List<String> sections() {
        return posted.part().sections();
    }

    public boolean isOutdated() {
        var latest = note.latest();
        return latest != null && latest.number() != posted.part().version();
    }

    public Instant postedAt() {
        return posted.post().at();
    }
}
