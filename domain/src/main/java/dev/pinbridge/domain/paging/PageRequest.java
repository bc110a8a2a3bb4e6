package dev.pinbridge.domain.paging;

import org.jspecify.annotations.Nullable;

/// The next `size` (1 to 100) rows behind `after`, or the first ones.
public record PageRequest(int size, @Nullable Keyset after) {
    public static final int MAX_SIZE = 100;

    public PageRequest {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_SIZE + " rows, not " + size);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, null);
    }
}
