package dev.pinbridge.domain.access;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody who may want to open a call.
///
/// @param person null when they have not signed in here
/// @param email in lower case
/// @param roles in the organisation
public record Reader(@Nullable PersonId person, String email, Set<Role> roles) {
    public Reader {
        roles = Set.copyOf(roles);
    }
}
