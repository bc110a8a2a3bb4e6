package dev.pinbridge.persistence.notes;

import dev.pinbridge.domain.notes.NoteId;
import dev.pinbridge.domain.notes.PostedPart;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/// What of notes was posted, as JSON. It is read with its post and never searched.
final class PartJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PartJson() {}

    /// As it is stored. A component may be added and none renamed: old rows are read with this as well.
    private record Part(UUID note, int version, List<String> sections) {}

    static JSONB json(List<PostedPart> parts) {
        return JSONB.valueOf(JSON.writeValueAsString(parts.stream()
                .map(part -> new Part(part.note().value(), part.version(), part.sections()))
                .toList()));
    }

    static List<PostedPart> parts(JSONB json) {
        return Arrays.stream(JSON.readValue(json.data(), Part[].class))
                .map(part -> new PostedPart(new NoteId(part.note()), part.version(), part.sections()))
                .toList();
    }
}
