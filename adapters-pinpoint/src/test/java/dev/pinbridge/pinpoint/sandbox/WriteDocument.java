package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The body of a POST or PUT: a JSON:API document with one resource, and those to be made along with it.
final class WriteDocument {
    private static final Set<String> TOP = Set.of("data", "included", "meta");
    private static final Set<String> MEMBERS = Set.of("type", "id", "attributes", "relationships");

    private final JsonNode root;
    private final JsonNode data;

    private WriteDocument(JsonNode root) {
        this.root = root;
        this.data = root.path("data");
    }

    /// @param id of the resource in the path, which the body has to repeat; null when one is created
    static WriteDocument parse(byte[] body, String type, @Nullable String id) {
        var document = new WriteDocument(read(body));
        document.check(type, id);
        return document;
    }

    /// Attributes as sent; all of them have to be among the allowed ones.
    Map<String, AttributeKind> checked(Map<String, AttributeKind> allowed) {
        for (var attribute : attributes().properties()) {
            var kind = allowed.get(attribute.getKey());
            if (kind == null || !kind.fits(attribute.getValue())) {
                throw ApiFailure.malformedPayload("/data/attributes/" + attribute.getKey());
            }
        }
        return allowed;
    }

    void checkRelationships(Set<String> allowed) {
        for (var name : data.path("relationships").propertyNames()) {
            if (!allowed.contains(name)) {
                throw ApiFailure.malformedPayload("/data/relationships/" + name);
            }
        }
    }

    boolean has(String attribute) {
        return attributes().has(attribute);
    }

    /// The text of an attribute, or null when it is absent, null or blank.
    @Nullable
    String text(String attribute) {
        var text = attributes().path(attribute).asString("");
        return text.isBlank() ? null : text;
    }

    boolean flag(String attribute) {
        return attributes().path(attribute).asBoolean(false);
    }

    JsonNode attribute(String name) {
        return attributes().path(name);
    }

    JsonNode attributes() {
        return data.path("attributes");
    }

    /// What a to-one relationship points to.
    Optional<Pointer> pointer(String relationship) {
        var target = data.path("relationships").path(relationship).path("data");
        if (target.isMissingNode() || target.isNull()) {
            return Optional.empty();
        }
        if (!target.path("type").isString() || !target.path("id").isString()) {
            throw ApiFailure.malformedPayload("/data/relationships/" + relationship);
        }
        return Optional.of(
                new Pointer(target.path("type").asString(), target.path("id").asString()));
    }

    /// The resources to be made along with this one: entries with a `temp-id` and the method `create`, and their
    /// bodies in `included`.
    List<JsonNode> created(String relationship, String type) {
        var entries = data.path("relationships").path(relationship).path("data");
        if (entries.isMissingNode()) {
            return List.of();
        }
        if (!entries.isArray()) {
            throw ApiFailure.malformedPayload("/data/relationships/" + relationship);
        }
        return entries.valueStream()
                .map(entry -> included(relationship, type, entry))
                .toList();
    }

    private JsonNode included(String relationship, String type, JsonNode entry) {
        var temporary = entry.path("temp-id").asString("");
        if (temporary.isEmpty()
                || !entry.path("type").asString("").equals(type)
                || !entry.path("method").asString("").equals("create")) {
            throw ApiFailure.malformedPayload("/data/relationships/" + relationship);
        }
        return root.path("included")
                .valueStream()
                .filter(body -> body.path("type").asString("").equals(type))
                .filter(body -> body.path("temp-id").asString("").equals(temporary))
                .findFirst()
                .orElseThrow(() -> ApiFailure.malformedPayload("/included"));
    }

    private static JsonNode read(byte[] body) {
        try {
            return Json.read(body);
        } catch (JacksonException _) {
            throw ApiFailure.malformedPayload("/");
        }
    }

    private void check(String type, @Nullable String id) {
        if (!root.isObject() || !TOP.containsAll(root.propertyNames())) {
            throw ApiFailure.malformedPayload("/");
        }
        if (!data.isObject() || !MEMBERS.containsAll(data.propertyNames())) {
            throw ApiFailure.malformedPayload("/data");
        }
        if (!data.path("type").asString("").equals(type)) {
            throw ApiFailure.malformedPayload("/data/type");
        }
        if (id == null ? data.has("id") : !data.path("id").asString("").equals(id)) {
            throw ApiFailure.malformedPayload("/data/id");
        }
        if (data.has("attributes") && !data.path("attributes").isObject()) {
            throw ApiFailure.malformedPayload("/data/attributes");
        }
        if (data.has("relationships") && !data.path("relationships").isObject()) {
            throw ApiFailure.malformedPayload("/data/relationships");
        }
    }

    /// A resource identifier as sent.
    record Pointer(String type, String id) {
        /// The id as a number; -1, which nothing has, when it is none.
        long number() {
            try {
                return Long.parseLong(id);
            } catch (NumberFormatException _) {
                return -1;
            }
        }
    }
}
