package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Interviews, their parts with the people who interview, and the scorecard templates.
final class InterviewTypes {
    private static final Set<String> PRESENCES = Set.of("attended", "no_show");
    private static final Set<String> CLASSES = Set.of("Application", "JobSeeker");

    private InterviewTypes() {}

    static List<ResourceType> of(State state) {
        return List.of(
                interviews(state.tables()), parts(state.tables()), scorecards(state.tables()), scorecardSections());
    }

    private static ResourceType interviews(Tables tables) {
        return new ResourceType("interviews")
                .attributes("start_at", "end_at", "status", "presence", "summary", "interviewable_id")
                .attributes("interviewable_type")
                .timestamps()
                .between("start_at")
                .sortable("start_at")
                .veiled(new Veil(
                        "job_visibility",
                        "interviewable_id",
                        row -> visibility(tables, row).orElse(null)))
                .owned(tables, "interviewable_id")
                .filter("interviewable_type", Filter.words(CLASSES, "interviewable_type"))
                .filter("presence", Filter.words(PRESENCES, "presence"))
                .relation("stage", Relation.one(tables, "stages", "stage_id"))
                .relation("interview_parts", Relation.many(tables, "interview_parts", "interview_id"))
                .relation(
                        "interviewable",
                        Relation.polymorphic(tables, "interviewable", Map.of("Application", "applications")));
    }

    private static ResourceType parts(Tables tables) {
        return new ResourceType("interview_parts")
                .attributes("company_id", "interview_id", "position", "conferencing_join_url")
                .attributes("conferencing_provider_name")
                .timestamps()
                .relation("interview", Relation.one(tables, "interviews", "interview_id"))
                .relation("interviewing_users", Relation.listed(tables, "users", "interviewing_user_ids"));
    }

    private static ResourceType scorecards(Tables tables) {
        return new ResourceType("scorecards")
                .attributes("name", "interview_guidance", "is_active", "scorecardable_id", "scorecardable_type")
                .timestamps()
                .relation("scorecard_notes", Relation.empty(true, "scorecard_notes"))
                .relation("scorecard_sections", Relation.many(tables, "scorecard_sections", "scorecard_id"))
                .relation("user_scorecards", Relation.empty(true, "user_scorecards"))
                .relation("stages", Relation.listed(tables, "stages", "stage_ids"))
                .filter("scorecardable_type", Filter.words(Set.of("Company"), "scorecardable_type"));
    }

    /// Their timestamps are not documented (reference, section 4.8).
    private static ResourceType scorecardSections() {
        return new ResourceType("scorecard_sections").attributes("name", "additional_details", "position");
    }

    private static Optional<String> visibility(Tables tables, Row interview) {
        return tables.find("applications", interview.number("interviewable_id"))
                .flatMap(application -> tables.find("jobs", application.number("job_id")))
                .map(job -> job.required("visibility"));
    }
}
