package dev.pinbridge.pinpoint.sandbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes rows as a JSON:API document. There are no `links`, `meta` is always there, `included` only when something
/// is, and a relationship that was not asked for is `{"meta":{"included":false}}`.
final class Renderer {
    private static final Map<String, Object> NOT_INCLUDED = Map.of("meta", Map.of("included", false));

    private final Schema schema;
    private final ReadQuery query;
    private final Map<Row, Map<String, Object>> linked = new HashMap<>();
    private final SequencedSet<Row> included = new LinkedHashSet<>();

    private Renderer(Schema schema, ReadQuery query) {
        this.schema = schema;
        this.query = query;
    }

    static Map<String, Object> one(Schema schema, ReadQuery query, Row row) {
        var renderer = new Renderer(schema, query);
        renderer.follow(List.of(row), query.include());
        return renderer.document(renderer.resource(row), List.of(row), Map.of());
    }

    static Map<String, Object> many(Schema schema, ReadQuery query, List<Row> rows, Map<String, Object> meta) {
        var renderer = new Renderer(schema, query);
        renderer.follow(rows, query.include());
        return renderer.document(rows.stream().map(renderer::resource).toList(), rows, meta);
    }

    private Map<String, Object> document(Object data, List<Row> primary, Map<String, Object> meta) {
        var document = new LinkedHashMap<String, Object>();
        document.put("data", data);
        primary.forEach(included::remove);
        if (!included.isEmpty()) {
            document.put("included", included.stream().map(this::resource).toList());
        }
        document.put("meta", meta);
        return document;
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
        var related = relation.resolver().apply(owners);
        for (var owner : owners) {
            var rows = related.apply(owner);
            reached.addAll(rows);
            linked.computeIfAbsent(owner, _ -> new HashMap<>()).put(name, linkage(relation, rows));
        }
        included.addAll(reached);
        return reached;
    }

    private static Object linkage(Relation relation, List<Row> rows) {
        var identifiers = rows.stream()
                .map(row -> Map.of("type", row.type(), "id", Long.toString(row.id())))
                .toList();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put(
                "data",
                relation.toMany()
                        ? identifiers
                        : identifiers.stream().findFirst().orElse(null));
        return data;
    }

    private Map<String, Object> resource(Row row) {
        var type = schema.of(row);
        var resource = new LinkedHashMap<String, Object>();
        resource.put("id", Long.toString(row.id()));
        resource.put("type", row.type());
        resource.put("attributes", attributes(type, row));
        resource.put("relationships", relationships(type, row));
        return resource;
    }

    private Map<String, @Nullable Object> attributes(ResourceType type, Row row) {
        var fields = query.fields().get(type.name());
        var extras = query.extraFields().getOrDefault(type.name(), Set.of());
        var values = new LinkedHashMap<String, @Nullable Object>();
        type.attributes().forEach((name, value) -> {
            if (fields == null || fields.contains(name)) {
                values.put(name, Json.wire(value.apply(row)));
            }
        });
        type.extras().forEach((name, value) -> {
            if (extras.contains(name)) {
                values.put(name, Json.wire(value.apply(row)));
            }
        });
        return values;
    }

    private Map<String, Object> relationships(ResourceType type, Row row) {
        var fields = query.fields().get(type.name());
        var links = linked.getOrDefault(row, Map.of());
        var relationships = new LinkedHashMap<String, Object>();
        for (var name : type.relations().keySet()) {
            var link = links.get(name);
            if (link != null) {
                relationships.put(name, link);
            } else if (fields == null || fields.contains(name)) {
                relationships.put(name, NOT_INCLUDED);
            }
        }
        return relationships;
    }
}
