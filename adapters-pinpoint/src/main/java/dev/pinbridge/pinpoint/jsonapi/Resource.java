package dev.pinbridge.pinpoint.jsonapi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/// One resource of a JSON:API document, or a pointer to one.
public record Resource(
        @Nullable String type,
        @Nullable String id,
        @Nullable JsonNode attributes,
        @Nullable Map<String, @Nullable Relationship> relationships) {
    private static final ObjectReader TIME = Wire.MAPPER.readerFor(Instant.class);

    /// The attributes as a record of the caller's; its components take Pinpoint's names in camel case, and each
    /// may be null.
    public <T> T attributes(Class<T> as) {
        var node = attributes == null || !attributes.isObject() ? Wire.MAPPER.createObjectNode() : attributes;
        return Wire.MAPPER.treeToValue(node, as);
    }

    /// A time among the attributes, which costs a part of what all of them cost; null when there is none.
    /// @param name Pinpoint's
    public @Nullable Instant time(String name) {
        var node = attributes == null ? null : attributes.get(name);
        return node == null ? null : TIME.readValue(node);
    }

    /// Where a to-one relationship points; empty when it was not included, points nowhere, or is to many.
    public Optional<String> relatedId(String name) {
        return Optional.ofNullable(relationships)
                .map(all -> all.get(name))
                .map(Relationship::data)
                .map(data -> data.get("id"))
                .filter(JsonNode::isValueNode)
                .filter(id -> !id.isNull())
                .map(JsonNode::asString);
    }

    /// Where a to-many relationship points; empty when it was not included, points nowhere, or is to one.
    public List<String> relatedIds(String name) {
        var relationship = relationships == null ? null : relationships.get(name);
        var data = relationship == null ? null : relationship.data();
        return data == null || !data.isArray()
                ? List.of()
                : data.valueStream()
                        .map(each -> each.get("id"))
                        .filter(id -> id != null && id.isValueNode() && !id.isNull())
                        .map(JsonNode::asString)
                        .distinct()
                        .toList();
    }

    /// As on the wire: without `data` unless the relationship was included (reference, section 2).
    record Relationship(@Nullable JsonNode data) {}
}
