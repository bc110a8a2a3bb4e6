package dev.pinbridge.pinpoint.sandbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Data as it should not be, but may be.
final class Oddities {
    private final Set<String> withheld = ConcurrentHashMap.newKeySet();
    private volatile boolean idsAsStrings;
    private volatile PageHook beforeEachPage = (_, _) -> {};

    void withhold(String type, long id) {
        withheld.add(type + " " + id);
    }

    /// Whether a row is linked to but never included.
    boolean withholds(Row row) {
        return !withheld.isEmpty() && withheld.contains(row.toString());
    }

    boolean idsAsStrings() {
        return idsAsStrings;
    }

    void idsAsStrings(boolean asStrings) {
        idsAsStrings = asStrings;
    }

    PageHook beforeEachPage() {
        return beforeEachPage;
    }

    void beforeEachPage(PageHook hook) {
        beforeEachPage = hook;
    }
}
