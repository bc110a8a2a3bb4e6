package dev.pinbridge.pinpoint.jsonapi;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One resource of a JSON:API document, or a pointer to one.
public record Resource(
        @Nullable String type,
        @Nullable String id,
        @Nullable JsonNode attributes,
        @Nullable Map<String, @Nullable Relationship> relationships) {
    /// The attributes as a record of the caller's; its components take Pinpoint's names in camel case, and each
    /// may be null.
    public <T> T attributes(Class<T> as) {
        var node = attributes == null || !attributes.isObject() ? Wire.MAPPER.createObjectNode() : attributes;
        return Wire.MAPPER.treeToValue(node, as);
    }

    /// One of the attributes, as [#attributes(Class)] would have it, for a fraction of what all of them cost: for
    /// resources of which there are very many.
    /// @param name Pinpoint's
    public @Nullable String text(String name) {
        var node = attribute(name);
        return node != null && node.isString() ? node.stringValue() : value(node, String.class);
    }

    /// As [#text], of a time.
    public @Nullable Instant time(String name) {
        return value(attribute(name), Instant.class);
    }

    /// As [#text], of something that is so or not.
    public boolean isSo(String name) {
        return Boolean.TRUE.equals(value(attribute(name), Boolean.class));
    }

    /// As [#text], of a whole number.
    public @Nullable Integer number(String name) {
        return value(attribute(name), Integer.class);
    }

    private @Nullable JsonNode attribute(String name) {
        return attributes == null ? null : attributes.get(name);
    }

    private static <T> @Nullable T value(@Nullable JsonNode node, Class<T> as) {
        return node == null || node.isNull() ? null : Wire.MAPPER.treeToValue(node, as);
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
