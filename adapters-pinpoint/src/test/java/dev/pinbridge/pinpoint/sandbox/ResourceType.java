package dev.pinbridge.pinpoint.sandbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What can be read of one kind of resource, and how: attributes, filters, sorts, relationships. Whatever is not
/// declared here is refused.
final class ResourceType {
    private final String name;
    private final Map<String, Function<Row, @Nullable Object>> attributes = new LinkedHashMap<>();
    private final Map<String, Function<Row, @Nullable Object>> extras = new LinkedHashMap<>();
    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final Map<String, Function<String, Collection<Row>>> narrowings = new LinkedHashMap<>();
    private final Set<String> sorts = new LinkedHashSet<>(Set.of("id"));
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private Predicate<Row> listed = _ -> true;
    private BooleanSupplier allListed = () -> true;
    private @Nullable Veil veil;

    ResourceType(String name) {
        this.name = name;
    }

    ResourceType attributes(String... columns) {
        for (var column : columns) {
            attributes.put(column, row -> row.get(column));
        }
        return this;
    }

    ResourceType computed(String attribute, Function<Row, @Nullable Object> value) {
        attributes.put(attribute, value);
        return this;
    }

    /// An attribute that is only given when asked for in `extra_fields`.
    ResourceType extra(String attribute, Function<Row, @Nullable Object> value) {
        extras.put(attribute, value);
        return this;
    }

    /// Gives null for an attribute of rows that are marked as concealed.
    void concealed(String attribute) {
        var all = attributes.containsKey(attribute) ? attributes : extras;
        all.computeIfPresent(attribute, (_, value) -> row -> row.is("concealed") ? null : value.apply(row));
    }

    /// The usual timestamps, with their filters and sorts.
    ResourceType timestamps() {
        return attributes("created_at", "updated_at")
                .between("created_at")
                .between("updated_at")
                .sortable("created_at", "updated_at");
    }

    ResourceType between(String column) {
        return filter(column + ".gt", Filter.after(column)).filter(column + ".lt", Filter.before(column));
    }

    ResourceType filter(String parameter, Filter filter) {
        filters.put(parameter, filter);
        return this;
    }

    /// As [#filter(String,Filter)], with a quick way to the rows that can pass at all.
    ResourceType filter(String parameter, Filter filter, Function<String, Collection<Row>> narrowing) {
        narrowings.put(parameter, narrowing);
        return filter(parameter, filter);
    }

    ResourceType sortable(String... columns) {
        sorts.addAll(Set.of(columns));
        return this;
    }

    ResourceType relation(String relationship, Relation relation) {
        relations.put(relationship, relation);
        return this;
    }

    /// A filter for the id of what a row belongs to.
    ResourceType owned(Tables tables, String column) {
        return filter(column, Filter.id(column), value -> tables.referring(name, column, Long.parseLong(value)));
    }

    /// Rows that are in lists; others can only be fetched by id.
    ///
    /// @param all whether that is certain of all there are
    ResourceType listedWhen(Predicate<Row> condition, BooleanSupplier all) {
        listed = condition;
        allListed = all;
        return this;
    }

    ResourceType veiled(Veil newVeil) {
        veil = newVeil;
        return filter(newVeil.filter(), Filter.words(Veil.VISIBILITIES, newVeil.visibility()));
    }

    String name() {
        return name;
    }

    Map<String, Function<Row, @Nullable Object>> attributes() {
        return attributes;
    }

    Map<String, Function<Row, @Nullable Object>> extras() {
        return extras;
    }

    Map<String, Relation> relations() {
        return relations;
    }

    Optional<Filter> filter(String parameter) {
        return Optional.ofNullable(filters.get(parameter));
    }

    Optional<Function<String, Collection<Row>>> narrowing(String parameter) {
        return Optional.ofNullable(narrowings.get(parameter));
    }

    boolean sortsBy(String column) {
        return sorts.contains(column);
    }

    boolean lists(Row row) {
        return listed.test(row);
    }

    boolean listsAll() {
        return allListed.getAsBoolean();
    }

    Optional<Veil> veil() {
        return Optional.ofNullable(veil);
    }
}
