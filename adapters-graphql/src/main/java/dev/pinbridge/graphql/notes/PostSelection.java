package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.PostRequest;
import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which notes of a call to post.
final class PostSelection {
    private static final int MOST_NOTES = 20;

    private PostSelection() {}

    /// @param sections titles; null for all that say something
    record Part(String noteId, @Nullable List<String> sections) {}

    static Decoded<PostRequest> decode(String callId, List<Part> notes) {
        var fields = new InputFields();
        var call = fields.reference("callId", callId, NodeIds::call, CallNotFoundError::at);
        var some = fields.checked("notes", "Notes", () -> some(notes));
        var list = fields.within("notes");
        var parts = IntStream.range(0, notes.size())
                .mapToObj(i -> part(list.within(Integer.toString(i)), notes.get(i)))
                .toList();
        return fields.then(() -> {
            some.get();
            return new PostRequest(call.get(), parts.stream().map(Field::get).toList());
        });
    }

    private static List<Part> some(List<Part> notes) {
        if (notes.isEmpty() || notes.size() > MOST_NOTES) {
            throw new InvalidValue("must be 1 to " + MOST_NOTES + "; there are " + notes.size());
        }
        if (notes.stream().map(Part::noteId).distinct().count() < notes.size()) {
            throw new InvalidValue("must each be given once");
        }
        return notes;
    }

    private static Field<PostRequest.Part> part(InputFields fields, Part part) {
        var note = fields.<NoteId>reference("noteId", part.noteId(), NodeIds::note, NoteNotFoundError::at);
        return () -> new PostRequest.Part(note.get(), part.sections());
    }
}
