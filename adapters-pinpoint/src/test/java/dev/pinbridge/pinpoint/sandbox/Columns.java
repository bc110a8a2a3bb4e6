package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The columns that rows of one table have in common, each with its place in a row. A row with thirty values is then
/// one array instead of a map of its own, which is what lets a million of them fit.
final class Columns {
    static final int UNKNOWN = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int find(String column) {
        return places.getOrDefault(column, UNKNOWN);
    }

    int findOrAdd(String column) {
        return places.computeIfAbsent(column, name -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    String name(int place) {
        return names.get(place);
    }
}
