package dev.pinbridge.graphql.directory;

import dev.pinbridge.domain.directory.Person;
import dev.pinbridge.graphql.relay.NodeIds;

/// A person as the schema shows them.
public record PersonView(Person person) {
    public String id() {
        return NodeIds.of(person.id());
    }

    public String name() {
        return person.name();
    }

    public String email() {
        return person.email();
    }
}
