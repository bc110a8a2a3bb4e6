package dev.pinbridge.domain.directory;

import java.util.Set;

/// A colleague as their identity provider last described them.
public record Person(PersonId id, OrganisationId organisation, String name, String email, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }
}
