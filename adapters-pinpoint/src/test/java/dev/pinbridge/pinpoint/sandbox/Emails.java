package dev.pinbridge.pinpoint.sandbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds candidates by e-mail address, whatever its case, without looking at all of them each time: companies for
/// measurements have a hundred thousand.
final class Emails {
    private final Tables tables;
    private @Nullable Map<String, Row> byAddress;

    Emails(Tables tables) {
        this.tables = tables;
    }

    Optional<Row> find(String email) {
        return Optional.ofNullable(index().get(folded(email)));
    }

    void add(Row candidate) {
        index().putIfAbsent(folded(candidate.required("email")), candidate);
    }

    /// To be called after any other change to candidates.
    void forget() {
        byAddress = null;
    }

    private Map<String, Row> index() {
        var known = byAddress;
        if (known == null) {
            var fresh = new HashMap<String, Row>();
            tables.all("candidates").forEach(row -> fresh.putIfAbsent(folded(row.required("email")), row));
            byAddress = fresh;
            return fresh;
        }
        return known;
    }

    private static String folded(String email) {
        return email.toLowerCase(Locale.ROOT);
    }
}
