package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Tags of an application: written under the key `tag`, read under the key `name`.
final class Tags {
    private Tags() {}

    static void apply(WriteDocument document, Row application) {
        var tags = new ArrayList<Object>();
        if (application.get("tags") instanceof List<?> earlier) {
            tags.addAll(earlier);
        }
        if (document.has("add_tag_with_context")) {
            add(tags, tag(document.attribute("add_tag_with_context"), "add_tag_with_context"));
        }
        document.attribute("add_tags_with_context")
                .valueStream()
                .forEach(node -> add(tags, tag(node, "add_tags_with_context")));
        if (document.has("remove_tag_with_context")) {
            tags.remove(tag(document.attribute("remove_tag_with_context"), "remove_tag_with_context"));
        }
        application.set("tags", List.copyOf(tags));
    }

    private static void add(List<Object> tags, Map<String, String> tag) {
        if (!tags.contains(tag)) {
            tags.add(tag);
        }
    }

    private static Map<String, String> tag(JsonNode node, String attribute) {
        if (!node.path("tag").isString() || !node.path("context").isString()) {
            throw ApiFailure.malformedPayload("/data/attributes/" + attribute);
        }
        return Map.of(
                "name",
                node.path("tag").asString(),
                "context",
                node.path("context").asString());
    }
}
