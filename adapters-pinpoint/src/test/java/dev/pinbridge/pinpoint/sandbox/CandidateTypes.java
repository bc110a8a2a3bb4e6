package dev.pinbridge.pinpoint.sandbox;

import java.util.List;

/// Candidates: the person once, whatever they applied for.
final class CandidateTypes {
    private CandidateTypes() {}

    static List<ResourceType> of(State state) {
        return List.of(new ResourceType("candidates")
                .attributes("first_name", "middle_name", "last_name")
                .computed("full_name", ApplicationTypes::fullName)
                .attributes("preferred_name", "email", "phone", "phone_iso2", "date_of_birth", "address1", "address2")
                .attributes("town", "state_province", "postcode", "country", "locale", "blocked")
                .attributes("external_system_reference")
                .extra("attachments", _ -> List.of())
                .extra("tags", row -> row.get("tags"))
                .timestamps()
                .filter("external_system_reference", Filter.texts("external_system_reference"))
                .filter("blocked", Filter.flag(row -> row.is("blocked")))
                .filter("phone", Filter.texts("phone"))
                .relation("hris_references", Relation.empty(true, "hris_references"))
                .relation("job_seekers", Relation.empty(true, "job_seekers"))
                .relation("skills", Relation.empty(true, "skills"))
                .relation("custom_attributes", Relation.empty(true, "custom_attributes"))
                .relation("applications", Relation.many(state.tables(), "applications", "candidate_id")));
    }
}
