package dev.pinbridge.application;

import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/// Pages of rows by time, newest first.
public final class InMemoryPages {
    /// By the digits of the id where times are equal, as databases compare.
    private static final Comparator<Keyset> NEWEST_FIRST = Comparator.comparing(Keyset::at)
            .thenComparing(place -> place.id().toString())
            .reversed();

    private InMemoryPages() {}

    public static <T> Slice<T> page(Stream<T> rows, Function<T, Keyset> place, PageRequest request) {
        var after = request.after();
        var oneMore = rows.filter(row -> after == null || NEWEST_FIRST.compare(place.apply(row), after) > 0)
                .sorted(Comparator.comparing(place, NEWEST_FIRST))
                .limit(request.size() + 1L)
                .toList();
        return Slice.of(oneMore, request.size());
    }
}
