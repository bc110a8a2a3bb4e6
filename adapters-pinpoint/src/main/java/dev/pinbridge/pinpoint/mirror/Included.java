package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.pinpoint.jsonapi.Document;
import dev.pinbridge.pinpoint.jsonapi.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came along with the records of a page. What they point to may be missing.
record Included(Map<String, Map<String, Resource>> byType) {
    static Included in(Document document) {
        return new Included(document.index());
    }

    Optional<Resource> one(Resource from, String relationship, String type) {
        return from.relatedId(relationship).flatMap(id -> Optional.ofNullable(of(type).get(id)));
    }

    /// In the relationship's order, as far as they came.
    List<Resource> many(Resource from, String relationship, String type) {
        return from.relatedIds(relationship).stream()
                .flatMap(id -> Optional.ofNullable(of(type).get(id)).stream())
                .toList();
    }

    private Map<String, Resource> of(String type) {
        return byType.getOrDefault(type, Map.of());
    }
}
