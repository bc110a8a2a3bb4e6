package dev.pinbridge.pinpoint.jsonapi;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A JSON:API document with what was asked for and what came along with it.
///
/// @param total how many there are on all pages; null when the document does not say
public record Document(
        List<Resource> data,
        List<Resource> included,
        @Nullable Long total) {
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
        return new Document(
                present(raw.data), raw.included == null ? List.of() : present(raw.included), total(raw.meta));
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

    /// What came along, by type and id; for documents with much in it.
    public Map<String, Map<String, Resource>> index() {
        var index = new HashMap<String, Map<String, Resource>>();
        included.forEach(resource -> {
            if (resource.type() != null && resource.id() != null) {
                index.computeIfAbsent(resource.type(), _ -> new HashMap<>()).putIfAbsent(resource.id(), resource);
            }
        });
        return index;
    }

    /// Where the count is, is not documented; servers of its kind have it there (reference, section 2).
    private static @Nullable Long total(@Nullable JsonNode meta) {
        var count = meta == null ? null : meta.at("/stats/total/count");
        return count != null && count.isIntegralNumber() && count.asLong() >= 0 ? count.asLong() : null;
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

            @Nullable List<@Nullable Resource> included,
            @Nullable JsonNode meta) {}
}
