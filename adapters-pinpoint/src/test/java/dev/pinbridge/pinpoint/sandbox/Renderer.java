package dev.pinbridge.pinpoint.sandbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes rows as a JSON:API document. There are no `links`, `meta` is always there, `included` only when
/// something is, and a relationship that was not asked for is `{"meta":{"included":false}}`.
final class Renderer {
    private final Schema schema;
    private final ReadQuery query;
    private final Oddities oddities;
    private final boolean idsAsStrings;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<Row, Map<String, List<Row>>> linked = new HashMap<>();
    private final SequencedSet<Row> included = new LinkedHashSet<>();

    private Renderer(State state, Schema schema, ReadQuery query) {
        this.schema = schema;
        this.query = query;
        this.oddities = state.oddities();
        this.idsAsStrings = oddities.idsAsStrings();
    }

    static Renderer of(State state, Schema schema, ReadQuery query) {
        return new Renderer(state, schema, query);
    }

    byte[] one(Row row) {
        return document(List.of(row), out -> resource(out, row), null);
    }

    byte[] many(Listing listing) {
        return document(
                listing.rows(),
                out -> {
                    out.writeStartArray();
                    listing.rows().forEach(row -> resource(out, row));
                    out.writeEndArray();
                },
                query.counted() ? listing.total() : null);
    }

    /// Only the attributes, as an object.
    void attributes(JsonGenerator out, Row row) {
        out.writeStartObject();
        shape(row).attributes().forEach(attribute -> attribute(out, attribute, row));
        out.writeEndObject();
    }

    private byte[] document(List<Row> primary, Consumer<JsonGenerator> data, @Nullable Integer total) {
        follow(primary, query.include());
        primary.forEach(included::remove);
        return Json.written(out -> {
            out.writeStartObject();
            out.writeName("data");
            data.accept(out);
            if (!included.isEmpty()) {
                out.writeArrayPropertyStart("included");
                included.forEach(row -> resource(out, row));
                out.writeEndArray();
            }
            out.writeName("meta");
            Json.write(out, total == null ? Map.of() : Map.of("stats", Map.of("total", Map.of("count", total))));
            out.writeEndObject();
        });
    }

    private void follow(Collection<Row> owners, IncludeTree tree) {
        var byType =
                owners.stream().collect(Collectors.groupingBy(schema::of, LinkedHashMap::new, Collectors.toList()));
        tree.branches()
                .forEach((name, branch) -> byType.forEach((type, rows) -> {
                    var relation = type.relations().get(name);
                    if (relation != null) {
                        follow(branch(name, relation, rows), branch);
                    }
                }));
    }

    private Collection<Row> branch(String name, Relation relation, List<Row> owners) {
        var reached = new LinkedHashSet<Row>();
        for (var owner : owners) {
            var rows = relation.from().apply(owner);
            reached.addAll(rows);
            linked.computeIfAbsent(owner, _ -> new HashMap<>()).put(name, rows);
        }
        reached.removeIf(oddities::withholds);
        included.addAll(reached);
        return reached;
    }

    private void resource(JsonGenerator out, Row row) {
        out.writeStartObject();
        out.writeStringProperty("id", Long.toString(row.id()));
        out.writeStringProperty("type", row.type());
        out.writeName("attributes");
        attributes(out, row);
        out.writeObjectPropertyStart("relationships");
        relationships(out, row);
        out.writeEndObject();
        out.writeEndObject();
    }

    private void attribute(JsonGenerator out, Shape.Attribute attribute, Row row) {
        var value = attribute.value().apply(row);
        out.writeName(attribute.name());
        Json.write(out, idsAsStrings && attribute.isReference() && value instanceof Long ? value.toString() : value);
    }

    private void relationships(JsonGenerator out, Row row) {
        var followed = linked.getOrDefault(row, Map.of());
        for (var link : shape(row).links()) {
            var rows = followed.get(link.name());
            if (rows != null) {
                out.writeName(link.written());
                out.writeStartObject();
                out.writeName("data");
                linkage(out, link.relation(), rows);
                out.writeEndObject();
            } else if (link.shownAlways()) {
                out.writeName(link.written());
                out.writeStartObject();
                out.writeObjectPropertyStart("meta");
                out.writeBooleanProperty("included", false);
                out.writeEndObject();
                out.writeEndObject();
            }
        }
    }

    private Shape shape(Row row) {
        return shapes.computeIfAbsent(row.type(), _ -> Shape.of(schema.of(row), query));
    }

    private static void linkage(JsonGenerator out, Relation relation, List<Row> rows) {
        if (relation.toMany()) {
            out.writeStartArray();
            rows.forEach(row -> identifier(out, row));
            out.writeEndArray();
        } else if (rows.isEmpty()) {
            out.writeNull();
        } else {
            identifier(out, rows.getFirst());
        }
    }

    private static void identifier(JsonGenerator out, Row row) {
        out.writeStartObject();
        out.writeStringProperty("type", row.type());
        out.writeStringProperty("id", Long.toString(row.id()));
        out.writeEndObject();
    }
}
