package dev.pinbridge.domain.paging;

import java.util.List;

/// Some rows of a longer list, in order, and whether more follow.
public record Slice<T>(List<T> items, boolean hasNext) {
    public Slice {
        items = List.copyOf(items);
    }

    /// From one row more than was asked for: the extra one only tells that more follow.
    public static <T> Slice<T> of(List<T> oneMore, int size) {
        return oneMore.size() > size ? new Slice<>(oneMore.subList(0, size), true) : new Slice<>(oneMore, false);
    }
}
