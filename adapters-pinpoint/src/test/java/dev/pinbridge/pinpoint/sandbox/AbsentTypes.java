package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.stream.Stream;

/// Kinds of resources that can be asked for with `include`, of which the sandbox has none. Their attributes are not
/// declared, but those paths that the documentation shows below them are.
final class AbsentTypes {
    private static final List<String> NAMES = List.of(
            "companies",
            "custom_attributes",
            "document_requests",
            "hris_references",
            "job_postings",
            "job_seekers",
            "onboarding_applications",
            "scorecard_answers",
            "scorecard_options",
            "skills",
            "structure_custom_group_ones",
            "structure_links");

    private AbsentTypes() {}

    static List<ResourceType> of() {
        return Stream.concat(NAMES.stream().map(ResourceType::new), below().stream())
                .toList();
    }

    private static List<ResourceType> below() {
        return List.of(
                new ResourceType("offers")
                        .extra("attachments", _ -> null)
                        .relation("creator", Relation.empty(false, "users"))
                        .relation("manager", Relation.empty(false, "users"))
                        .relation("stage", Relation.empty(false, "stages"))
                        .relation("custom_attributes", Relation.empty(true, "custom_attributes")),
                new ResourceType("structured_section_responses").relation("answers", Relation.empty(true, "answers")),
                new ResourceType("scorecard_notes").relation("user", Relation.empty(false, "users")),
                new ResourceType("scorecard_ratings")
                        .relation("scorecard_option", Relation.empty(false, "scorecard_options"))
                        .relation("user", Relation.empty(false, "users"))
                        .relation("user_scorecard", Relation.empty(false, "user_scorecards")),
                new ResourceType("user_scorecards")
                        .relation("scorecard", Relation.empty(false, "scorecards"))
                        .relation("user", Relation.empty(false, "users"))
                        .relation("scorecard_ratings", Relation.empty(true, "scorecard_ratings"))
                        .relation("scorecard_answers", Relation.empty(true, "scorecard_answers"))
                        .relation("scorecard_note", Relation.empty(false, "scorecard_notes")));
    }
}
