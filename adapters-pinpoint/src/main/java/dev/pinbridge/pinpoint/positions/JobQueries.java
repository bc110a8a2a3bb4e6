package dev.pinbridge.pinpoint.positions;

import dev.pinbridge.pinpoint.http.Query;
import java.util.Collection;

/// The questions about jobs (reference, section 4.1). Relationships count as fields in JSON:API, so those that
/// are included are named among them.
final class JobQueries {
    private static final String ALL_KINDS = "external,internal,confidential,private_job";
    private static final Query WITH_PLACE = Query.NONE.and("include", "location,department");
    private static final Query LINES = WITH_PLACE
            .and(
                    "fields[jobs]",
                    "uuid,title,status,employment_type,employment_type_text,workplace_type,workplace_type_text,"
                            + "location,department")
            .and("fields[locations]", "name")
            .and("fields[departments]", "name")
            .and("sort", "id");

    private JobQueries() {}

    static Query open() {
        return LINES.and("filter[status]", "open").and("filter[visibility]", "external,internal");
    }

    /// Confidential jobs are left out unless all kinds are named. With all attributes, as a single one is read,
    /// so that the parts of the description are the same.
    static Query withUuids(Collection<String> uuids) {
        return WITH_PLACE
                .and("sort", "id")
                .and("filter[uuid]", String.join(",", uuids))
                .and("filter[visibility]", ALL_KINDS);
    }

    /// With what it asks, and its stages.
    static Query inFull() {
        return Query.NONE.and("include", "location,department,questions,stages");
    }

    static Query plainly() {
        return WITH_PLACE;
    }

    static Query evenConfidential(Query one) {
        return one.and("filter[visibility]", ALL_KINDS);
    }
}
