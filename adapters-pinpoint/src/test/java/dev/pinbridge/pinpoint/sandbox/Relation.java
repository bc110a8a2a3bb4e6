package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A relationship of a resource: how to get from a row to those it points to.
record Relation(boolean toMany, Set<String> targets, Function<Row, List<Row>> from) {
    Relation {
        targets = Set.copyOf(targets);
    }

    /// The row of another type whose id is in a column of ours.
    static Relation one(Tables tables, String target, String column) {
        return one(
                Set.of(target), row -> row.reference(column).stream().flatMap(id -> tables.find(target, id).stream()));
    }

    static Relation one(Set<String> targets, Function<Row, Stream<Row>> find) {
        return new Relation(false, targets, row -> find.apply(row).toList());
    }

    /// Either of several types: the column `x_type` holds a class name such as `Application`, `x_id` the id.
    static Relation polymorphic(Tables tables, String name, Map<String, String> typesByClass) {
        return one(Set.copyOf(typesByClass.values()), row -> {
            var type = typesByClass.get(row.required(name + "_type"));
            return type == null ? Stream.empty() : tables.find(type, row.number(name + "_id")).stream();
        });
    }

    /// The rows of another type that hold our id in a column of theirs.
    static Relation many(Tables tables, String target, String column) {
        return new Relation(true, Set.of(target), owner -> tables.referring(target, column, owner.id()));
    }

    /// The rows of another type whose ids are listed in a column of ours.
    static Relation listed(Tables tables, String target, String column) {
        return new Relation(
                true,
                Set.of(target),
                row -> ids(row, column)
                        .flatMap(id -> tables.find(target, id).stream())
                        .toList());
    }

    /// The comments on a kind of thing.
    static Relation commentsOf(Tables tables, String commentableType) {
        return many(tables, "comments", "commentable_id")
                .only(row -> commentableType.equals(row.text("commentable_type")));
    }

    /// Something the sandbox has none of.
    static Relation empty(boolean toMany, String target) {
        return new Relation(toMany, Set.of(target), _ -> List.of());
    }

    private Relation only(Predicate<Row> condition) {
        return new Relation(
                toMany,
                targets,
                owner -> from.apply(owner).stream().filter(condition).toList());
    }

    private static Stream<Long> ids(Row row, String column) {
        return row.get(column) instanceof List<?> ids
                ? ids.stream().map(id -> ((Number) id).longValue())
                : Stream.empty();
    }
}
