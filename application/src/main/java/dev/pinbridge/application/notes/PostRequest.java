package dev.pinbridge.application.notes;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.notes.NoteId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to post.
///
/// @param parts in the order in which they are to be read
public record PostRequest(CallId call, List<Part> parts) {
    /// @param sections titles; null for all that say something
    public record Part(NoteId note, @Nullable List<String> sections) {}

    public PostRequest {
        parts = List.copyOf(parts);
    }
}
