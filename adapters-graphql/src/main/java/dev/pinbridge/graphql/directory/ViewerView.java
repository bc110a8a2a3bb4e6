package dev.pinbridge.graphql.directory;

import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.Role;
import java.util.List;

/// Whoever is signed in as the schema shows them.
record ViewerView(Actor actor) {
    public List<Role> roles() {
        return actor.roles().stream().sorted().toList();
    }
}
