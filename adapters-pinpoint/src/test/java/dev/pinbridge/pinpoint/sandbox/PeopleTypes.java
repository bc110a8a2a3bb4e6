package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Set;

/// The people who use Pinpoint. There is neither a time filter nor any sort but by id, so they have to be listed
/// again and again. The system user, whose name stands on comments made through the API, is not listed; whether the
/// real one is, is unknown.
final class PeopleTypes {
    static final String SYSTEM = "system";

    private PeopleTypes() {}

    static List<ResourceType> of(State state) {
        var tables = state.tables();
        return List.of(new ResourceType("users")
                .attributes("first_name", "last_name", "email", "time_zone", "access_group_id", "last_sign_in_at")
                .attributes("created_at", "updated_at")
                .listedWhen(row -> !row.is(SYSTEM), () -> false)
                .filter("email", Filter.textsIgnoringCase(row -> row.text("email")))
                .filter("employee", Filter.flag(row -> row.is("employee")))
                .filter("hiring_manager_job_id", ofJobs(tables, "hiring_manager_user_id"))
                .filter("recruitment_manager_job_id", ofJobs(tables, "recruitment_manager_user_id"))
                .filter("creator_job_id", ofJobs(tables, "creator_user_id"))
                .filter("interviewing_user_id", Filter.ids((row, ids) -> ids.contains(row.id()))));
    }

    private static Filter ofJobs(Tables tables, String column) {
        return Filter.ids((Row user, Set<Long> jobs) -> jobs.stream()
                .flatMap(id -> tables.find("jobs", id).stream())
                .anyMatch(job ->
                        job.reference(column).filter(id -> id == user.id()).isPresent()));
    }
}
