package dev.pinbridge.pinpoint.sandbox;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// What a request wants to read, checked against the schema.
record ReadQuery(
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
}
