package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Optional;

/// How a list is sorted: by a time, or by `id`, which also decides between rows of the same time.
record Sequence(String column, boolean latestFirst, boolean highestIdFirst) {
    static final String ID = "id";
    static final Sequence BY_ID = new Sequence(ID, false, false);

    /// The sequence that the terms of a `sort` parameter ask for; empty when it is more involved.
    static Optional<Sequence> of(List<String> terms) {
        var first = terms.getFirst();
        var column = first.startsWith("-") ? first.substring(1) : first;
        var descending = first.startsWith("-");
        if (terms.size() == 1) {
            return Optional.of(
                    column.equals(ID) ? new Sequence(ID, false, descending) : new Sequence(column, descending, false));
        }
        var second = terms.get(1);
        return terms.size() == 2 && (second.equals(ID) || second.equals("-" + ID))
                ? Optional.of(new Sequence(column, descending, second.startsWith("-")))
                : Optional.empty();
    }

    /// Rows stand in the order of this number, and where it is the same, in that of [#tie].
    long key(Row row) {
        var time = time(row, column);
        return latestFirst ? ~time : time;
    }

    long tie(Row row) {
        return highestIdFirst ? -row.id() : row.id();
    }

    long id(long tie) {
        return Math.abs(tie);
    }

    static long time(Row row, String column) {
        return column.equals(ID) ? 0 : Range.nanos(row.instant(column).orElse(null));
    }
}
