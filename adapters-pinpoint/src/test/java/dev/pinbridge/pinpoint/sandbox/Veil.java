package dev.pinbridge.pinpoint.sandbox;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What belongs to a confidential job is left out, from lists and single fetches alike, unless a filter names that
/// visibility. That this also holds for private jobs, for the single fetch of a job, and for interviews is unknown and
/// taken to be so.
///
/// @param column the only one of the row itself that its visibility depends on
record Veil(String filter, String column, Function<Row, @Nullable String> visibility) {
    static final Set<String> VISIBILITIES = Set.of("internal", "external", "confidential", "private_job");
    private static final Set<String> HIDDEN = Set.of("confidential", "private_job");

    boolean hides(Row row) {
        return hides(visibility.apply(row));
    }

    static boolean hides(@Nullable String visibility) {
        return visibility != null && HIDDEN.contains(visibility);
    }
}
