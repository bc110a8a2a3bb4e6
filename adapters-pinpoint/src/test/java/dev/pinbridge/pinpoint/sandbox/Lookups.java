package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds applications by what integrations look for most, without looking at all of them each time.
final class Lookups {
    private final Tables tables;
    private @Nullable Known known;

    Lookups(Tables tables) {
        this.tables = tables;
    }

    private record Known(Map<String, List<Row>> byReference, Map<String, List<Row>> byEmail) {}

    /// Those that any of the references belongs to.
    Collection<Row> withReferences(String value) {
        return any(known().byReference(), value);
    }

    /// Those whose candidate has any of the addresses, whatever the case.
    Collection<Row> withEmails(String value) {
        return any(known().byEmail(), value.toLowerCase(Locale.ROOT));
    }

    void add(Row application) {
        if (known != null) {
            add(known, application);
        }
    }

    /// To be called after any other change to applications or candidates.
    void forget() {
        known = null;
    }

    private Known known() {
        if (known == null) {
            var fresh = new Known(new HashMap<>(), new HashMap<>());
            tables.all("applications").forEach(application -> add(fresh, application));
            known = fresh;
        }
        return Objects.requireNonNull(known);
    }

    private void add(Known to, Row application) {
        var reference = application.text("external_system_reference");
        if (reference != null) {
            to.byReference().computeIfAbsent(reference, _ -> new ArrayList<>()).add(application);
        }
        application
                .reference("candidate_id")
                .flatMap(candidate -> tables.find("candidates", candidate))
                .map(candidate -> candidate.text("email"))
                .ifPresent(email -> to.byEmail()
                        .computeIfAbsent(email.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(application));
    }

    private static Collection<Row> any(Map<String, List<Row>> rows, String value) {
        return Filter.values(value).stream()
                .flatMap(wanted -> rows.getOrDefault(wanted, List.of()).stream())
                .toList();
    }
}
