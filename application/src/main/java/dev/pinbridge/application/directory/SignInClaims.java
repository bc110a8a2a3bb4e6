package dev.pinbridge.application.directory;

import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import java.util.Set;

/// What the identity provider vouches for, already checked.
public record SignInClaims(
        String issuer,
        String subject,
        String email,
        String name,
        String organisation,
        String organisationName,
        Plan plan,
        Set<Role> roles) {
    public SignInClaims {
        roles = Set.copyOf(roles);
    }
}
