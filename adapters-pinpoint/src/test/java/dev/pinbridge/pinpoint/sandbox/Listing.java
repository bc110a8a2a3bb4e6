package dev.pinbridge.pinpoint.sandbox;

import java.util.List;

/// A page of a list, and how many rows the whole list has.
record Listing(List<Row> rows, int total) {
    Listing {
        rows = List.copyOf(rows);
    }

    static Listing of(State state, ResourceType type, ReadQuery query) {
        var window = query.window();
        return window == null || !type.listsAll() ? searched(state, type, query) : found(state, type, query, window);
    }

    /// The plain way: by looking at every row.
    static Listing searched(State state, ResourceType type, ReadQuery query) {
        var among = query.among();
        var rows = (among == null ? state.tables().all(type.name()) : among)
                .stream()
                        .filter(query.filter())
                        .filter(type::lists)
                        .sorted(query.order())
                        .toList();
        var page = rows.stream().skip(query.skipped()).limit(query.pageSize()).toList();
        return new Listing(page, rows.size());
    }

    private static Listing found(State state, ResourceType type, ReadQuery query, Window window) {
        var slice = state.orders()
                .of(type, window)
                .slice(window.range(), window.visible(), query.skipped(), query.pageSize());
        var rows = slice.ids().stream()
                .map(id -> state.tables().get(type.name(), id))
                .toList();
        return new Listing(rows, slice.total());
    }
}
