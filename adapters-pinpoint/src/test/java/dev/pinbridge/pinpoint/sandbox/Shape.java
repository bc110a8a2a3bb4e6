package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/// What an answer holds of each resource of a type, worked out once for a thousand of them.
record Shape(List<Attribute> attributes, List<Link> links) {
    Shape {
        attributes = List.copyOf(attributes);
        links = List.copyOf(links);
    }

    record Attribute(SerializableString name, boolean isReference, Function<Row, @Nullable Object> value) {}

    /// @param shownAlways also when it was not followed
    record Link(String name, SerializableString written, Relation relation, boolean shownAlways) {}

    static Shape of(ResourceType type, ReadQuery query) {
        var fields = query.fields().get(type.name());
        var extras = query.extraFields().getOrDefault(type.name(), Set.of());
        var attributes = new ArrayList<Attribute>();
        for (var attribute : type.attributes().entrySet()) {
            if (fields == null || fields.contains(attribute.getKey())) {
                attributes.add(attribute(attribute));
            }
        }
        for (var extra : type.extras().entrySet()) {
            if (extras.contains(extra.getKey())) {
                attributes.add(attribute(extra));
            }
        }
        var links = new ArrayList<Link>();
        type.relations().forEach((name, relation) -> {
            var shownAlways = fields == null || fields.contains(name);
            if (shownAlways || query.include().names(name)) {
                links.add(new Link(name, new SerializedString(name), relation, shownAlways));
            }
        });
        return new Shape(attributes, links);
    }

    private static Attribute attribute(Map.Entry<String, Function<Row, @Nullable Object>> attribute) {
        var name = attribute.getKey();
        return new Attribute(new SerializedString(name), name.endsWith("_id"), attribute.getValue());
    }
}
