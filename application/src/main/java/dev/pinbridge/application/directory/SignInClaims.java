package dev.pinbridge.application.directory;

import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import java.time.Instant;
import java.util.Set;

/// What the identity provider vouches for, already checked.
///
/// @param issuedAt when it said so; a token without the time counts as issued now
public record SignInClaims(
        String issuer,
        String subject,
        String email,
        String name,
        String organisation,
        String organisationName,
        Plan plan,
        Set<Role> roles,
        Instant issuedAt) {
    public SignInClaims {
        roles = Set.copyOf(roles);
    }

    /// Whether the other says the same, whenever it was issued.
    boolean sameAs(SignInClaims other) {
        return equals(new SignInClaims(
                other.issuer,
                other.subject,
                other.email,
                other.name,
                other.organisation,
                other.organisationName,
                other.plan,
                other.roles,
                issuedAt));
    }
}
