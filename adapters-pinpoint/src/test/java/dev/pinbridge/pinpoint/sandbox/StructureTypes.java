package dev.pinbridge.pinpoint.sandbox;

import java.util.List;

/// Where in the company a job is, and the workflows its stages are copied from.
final class StructureTypes {
    private StructureTypes() {}

    static List<ResourceType> of(State state) {
        return List.of(
                named("locations").attributes("street_address", "city", "province", "postal_code", "country_code"),
                named("departments"),
                named("divisions"),
                named("hiring_workflows")
                        .relation("stages", Relation.many(state.tables(), "stages", "hiring_workflow_id")));
    }

    private static ResourceType named(String type) {
        return new ResourceType(type)
                .attributes("name", "external_system_reference")
                .timestamps()
                .filter("external_system_reference", Filter.texts("external_system_reference"));
    }
}
