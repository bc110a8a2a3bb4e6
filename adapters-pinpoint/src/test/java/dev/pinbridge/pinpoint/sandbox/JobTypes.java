package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Jobs, their stages and the questions they ask.
final class JobTypes {
    static final Set<String> STATUSES =
            Set.of("open", "closed", "archived", "pending_approval", "draft", "hold", "cancelled", "filled", "preview");
    private static final Set<String> WORKPLACES = Set.of("onsite", "hybrid", "remote");

    private JobTypes() {}

    static List<ResourceType> of(State state) {
        return List.of(jobs(state), stages(state), questions());
    }

    private static ResourceType jobs(State state) {
        return filters(state, relations(state.tables(), attributes(state)));
    }

    private static ResourceType attributes(State state) {
        return new ResourceType("jobs")
                .attributes("title", "description", "employment_type", "employment_type_text", "workplace_type")
                .attributes("workplace_type_text", "visibility", "status", "reporting_to", "requisition_id", "uuid")
                .attributes("external_system_reference", "selected_hiring_workflow_id", "experience_level")
                .attributes("country_code", "benefits", "key_responsibilities", "key_responsibilities_header")
                .attributes("skills_knowledge_expertise", "compensation", "compensation_minimum")
                .attributes("compensation_maximum", "compensation_currency", "compensation_frequency")
                .attributes("compensation_visible", "remote", "ask_for_address", "ask_for_date_of_birth")
                .attributes("ask_for_linkedin_profile", "ask_for_middle_name", "require_phone", "resume_requirement")
                .attributes("cover_letter_requirement", "personal_summary_requirement", "blind_screening")
                .attributes("headcount_maximum", "headcount_maximum_enabled", "deadline_on", "deadline_at")
                .attributes("opened_at", "closed_at", "filled_at")
                .computed("url", row -> state.url() + path(row))
                .computed("path", JobTypes::path)
                .computed("application_form_url", row -> state.url() + path(row) + "/applications/new")
                .extra("hiring_user_id", row -> row.get("hiring_manager_user_id"))
                .extra("recruitment_manager_user_id", row -> row.get("recruitment_manager_user_id"))
                .extra("users_emails_with_job_level_visibility", row -> team(state.tables(), row));
    }

    private static ResourceType relations(Tables tables, ResourceType jobs) {
        return jobs.relation("department", Relation.one(tables, "departments", "department_id"))
                .relation("division", Relation.one(tables, "divisions", "division_id"))
                .relation("location", Relation.one(tables, "locations", "location_id"))
                .relation("hiring_manager_user", Relation.one(tables, "users", "hiring_manager_user_id"))
                .relation("recruitment_manager_user", Relation.one(tables, "users", "recruitment_manager_user_id"))
                .relation("creator_user", Relation.one(tables, "users", "creator_user_id"))
                .relation("applications", Relation.many(tables, "applications", "job_id"))
                .relation("company", Relation.empty(false, "companies"))
                .relation("structure_custom_group_one", Relation.empty(false, "structure_custom_group_ones"))
                .relation("structure_link", Relation.empty(false, "structure_links"))
                .relation("custom_attributes", Relation.empty(true, "custom_attributes"))
                .relation("job_postings", Relation.empty(true, "job_postings"))
                .relation("questions", Relation.many(tables, "questions", "job_id"))
                .relation("stages", Relation.many(tables, "stages", "job_id"));
    }

    private static ResourceType filters(State state, ResourceType jobs) {
        var tables = state.tables();
        return jobs.timestamps()
                .sortable("opened_at")
                .veiled(new Veil("visibility", "visibility", row -> row.text("visibility")))
                .filter("uuid", Filter.texts("uuid"))
                .filter("external_system_reference", Filter.texts("external_system_reference"))
                .filter("requisition_id", Filter.texts("requisition_id"))
                .filter("employment_type", Filter.texts("employment_type"))
                .filter("workplace_type", Filter.words(WORKPLACES, "workplace_type"))
                .filter("status", Filter.words(STATUSES, "status"))
                .filter("remote", Filter.flag(row -> row.is("remote")))
                .filter("search", Filter.keyword("title"))
                .filter("department_id", Filter.ids("department_id"))
                .filter("department_name", Filter.texts(nameOf(tables, "departments", "department_id")))
                .filter("division_id", Filter.ids("division_id"))
                .filter("division_name", Filter.texts(nameOf(tables, "divisions", "division_id")))
                .filter("location_id", Filter.ids("location_id"))
                .filter("location_name", Filter.texts(nameOf(tables, "locations", "location_id")))
                .filter("hiring_manager_user_id", Filter.id("hiring_manager_user_id"))
                .filter("recruitment_manager_user_id", Filter.id("recruitment_manager_user_id"));
    }

    private static ResourceType stages(State state) {
        var tables = state.tables();
        return new ResourceType("stages")
                .attributes("name", "external_name", "description", "basic_type", "position", "visible")
                .attributes("external_system_reference")
                .timestamps()
                .relation("applications", Relation.many(tables, "applications", "stage_id"))
                .relation(
                        "stageable",
                        Relation.one(
                                Set.of("jobs", "hiring_workflows"),
                                stage ->
                                        Optional.of(stage.reference("job_id").isPresent() ? "jobs" : "hiring_workflows")
                                                .flatMap(type -> stage.reference(
                                                                type.equals("jobs") ? "job_id" : "hiring_workflow_id")
                                                        .flatMap(id -> tables.find(type, id)))
                                                .stream()));
    }

    private static ResourceType questions() {
        return new ResourceType("questions")
                .attributes("title", "question_type", "required", "banked", "additional_information")
                .attributes("multiple_choice_options", "num_required_answer_options")
                .attributes("max_num_required_answer_options")
                .timestamps();
    }

    private static String path(Row job) {
        return "/en/postings/" + job.required("uuid");
    }

    private static List<String> team(Tables tables, Row job) {
        return job.get("visible_to_user_ids") instanceof List<?> ids
                ? ids.stream()
                        .flatMap(id -> tables.find("users", ((Number) id).longValue()).stream())
                        .map(user -> user.required("email"))
                        .toList()
                : List.of();
    }

    private static Function<Row, @Nullable String> nameOf(Tables tables, String type, String column) {
        return row -> row.reference(column)
                .flatMap(id -> tables.find(type, id))
                .map(named -> named.text("name"))
                .orElse(null);
    }
}
