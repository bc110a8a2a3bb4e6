package dev.pinbridge.pinpoint.jsonapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// A JSON:API document with what was asked for and what came along with it.
public record Document(List<Resource> data, List<Resource> included) {
    /// @throws NotJsonApi when the bytes are anything else
    public static Document read(byte[] body) {
        Raw raw;
        try {
            raw = Wire.MAPPER.readValue(body, Raw.class);
        } catch (JacksonException e) {
            throw new NotJsonApi(e);
        }
        if (raw == null || raw.data == null) {
            throw new NotJsonApi(null);
        }
        return new Document(present(raw.data), raw.included == null ? List.of() : present(raw.included));
    }

    /// What a to-one relationship points to, when it came along.
    public Optional<Resource> related(Resource from, String relationship, String type) {
        return from.relatedId(relationship)
                .flatMap(id -> included.stream()
                        .filter(candidate -> type.equals(candidate.type()) && id.equals(candidate.id()))
                        .findFirst());
    }

    /// What a to-many relationship points to, as far as it came along, in the relationship's order.
    public List<Resource> allRelated(Resource from, String relationship, String type) {
        return from.relatedIds(relationship).stream()
                .flatMap(id -> included.stream()
                        .filter(candidate -> type.equals(candidate.type()) && id.equals(candidate.id()))
                        .limit(1))
                .toList();
    }

    private static List<Resource> present(List<@Nullable Resource> resources) {
        return resources.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private record Raw(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<@Nullable Resource> data,

            @Nullable List<@Nullable Resource> included) {}
}
