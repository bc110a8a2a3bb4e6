package dev.pinbridge.pinpoint.sandbox;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a request wants to read, checked against the schema.
///
/// @param window the same, when an order can serve it; null when all rows have to be looked at
/// @param among the rows that can pass the filter at all; null when that may be any
record ReadQuery(
        @Nullable Window window,
        @Nullable Collection<Row> among,
        Predicate<Row> filter,
        Comparator<Row> order,
        long pageNumber,
        int pageSize,
        boolean counted,
        IncludeTree include,
        Map<String, Set<String>> fields,
        Map<String, Set<String>> extraFields) {
    ReadQuery {
        fields = Map.copyOf(fields);
        extraFields = Map.copyOf(extraFields);
    }

    long skipped() {
        return (pageNumber - 1) * pageSize;
    }
}
