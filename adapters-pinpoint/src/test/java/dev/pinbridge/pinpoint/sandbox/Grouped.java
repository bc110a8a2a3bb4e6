package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows of a table by something they have in common, each group in the order of its ids: the applications of a
/// job, the candidates with an e-mail address.
final class Grouped<K> implements Index {
    private static final Comparator<Row> BY_ID = Comparator.comparingLong(Row::id);

    private final String column;
    private final Function<Row, @Nullable K> key;
    private final Map<K, List<Row>> groups = new HashMap<>();

    /// @param key depends on nothing but the column
    Grouped(String column, Function<Row, @Nullable K> key) {
        this.column = column;
        this.key = key;
    }

    List<Row> of(K wanted) {
        return List.copyOf(groups.getOrDefault(wanted, List.of()));
    }

    @Override
    public boolean watches(String changed) {
        return changed.equals(column);
    }

    @Override
    public void enters(Row row) {
        var at = key.apply(row);
        if (at != null) {
            add(groups.computeIfAbsent(at, _ -> new ArrayList<>(1)), row);
        }
    }

    @Override
    public void leaves(Row row) {
        var at = key.apply(row);
        if (at != null) {
            groups.computeIfPresent(at, (_, rows) -> without(rows, row));
        }
    }

    private static void add(List<Row> rows, Row row) {
        if (rows.isEmpty() || rows.getLast().id() < row.id()) {
            rows.add(row);
        } else {
            rows.add(-1 - Collections.binarySearch(rows, row, BY_ID), row);
        }
    }

    private static @Nullable List<Row> without(List<Row> rows, Row row) {
        var place = Collections.binarySearch(rows, row, BY_ID);
        if (place >= 0) {
            rows.remove(place);
        }
        return rows.isEmpty() ? null : rows;
    }
}
