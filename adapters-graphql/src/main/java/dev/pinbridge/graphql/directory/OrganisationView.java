package dev.pinbridge.graphql.directory;

import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.graphql.relay.NodeIds;

/// An organisation as the schema shows it.
record OrganisationView(Organisation organisation) {
    public String id() {
        return NodeIds.of(organisation.id());
    }

    public String name() {
        return organisation.name();
    }

    public Plan plan() {
        return organisation.plan();
    }
}
