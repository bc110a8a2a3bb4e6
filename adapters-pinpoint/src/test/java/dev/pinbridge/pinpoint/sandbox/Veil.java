package dev.pinbridge.pinpoint.sandbox;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What belongs to a confidential job is left out, from lists and single fetches alike, unless a filter names that
/// visibility. That this also holds for private jobs, for the single fetch of a job, and for interviews is unknown and
/// taken to be so.
record Veil(String filter, Function<Row, @Nullable String> visibility) {
    static final Set<String> VISIBILITIES = Set.of("internal", "external", "confidential", "private_job");
    private static final Set<String> HIDDEN = Set.of("confidential", "private_job");

    boolean hides(Row row) {
        var value = visibility.apply(row);
        return value != null && HIDDEN.contains(value);
    }
}
