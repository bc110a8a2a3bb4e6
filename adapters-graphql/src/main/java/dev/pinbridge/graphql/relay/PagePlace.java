package dev.pinbridge.graphql.relay;

import org.jspecify.annotations.Nullable;

/// Where a page lies within its list.
public record PagePlace(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
