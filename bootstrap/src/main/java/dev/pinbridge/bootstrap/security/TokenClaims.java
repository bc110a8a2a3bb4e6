package dev.pinbridge.bootstrap.security;

import dev.pinbridge.application.directory.SignInClaims;
import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.Text;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.jwt.Jwt;

/// Reads the claims that Pinbridge needs from a token whose signature was checked.
final class TokenClaims {
    private static final int MAX_LENGTH = 500;

    private final Jwt token;

    TokenClaims(Jwt token) {
        this.token = token;
    }

    /// @throws ClaimRefused naming the first claim that is missing or malformed
    SignInClaims read() {
        return new SignInClaims(
                text("iss"),
                text("sub"),
                text("email"),
                text("name"),
                text("org"),
                text("org_name"),
                plan(),
                roles(),
                Objects.requireNonNullElseGet(token.getIssuedAt(), Instant::now));
    }

    private String text(String claim) {
        if (!(value(claim) instanceof String text)) {
            // The issuer is a URL by the time it gets here.
            if (claim.equals("iss") && token.getIssuer() != null) {
                return token.getIssuer().toString();
            }
            throw new ClaimRefused(claim, "must be a text");
        }
        try {
            return Text.line(text, MAX_LENGTH);
        } catch (InvalidValue e) {
            throw new ClaimRefused(claim, String.valueOf(e.getMessage()));
        }
    }

    private Plan plan() {
        return constant(Plan.class, text("plan"))
                .orElseThrow(() -> new ClaimRefused("plan", "must be one of " + words(Plan.values())));
    }

    private Set<Role> roles() {
        if (!(value("roles") instanceof Collection<?> given) || given.isEmpty()) {
            throw new ClaimRefused("roles", "must be a list with at least one of " + words(Role.values()));
        }
        var roles = EnumSet.noneOf(Role.class);
        given.stream()
                .flatMap(word -> constant(Role.class, String.valueOf(word)).stream())
                .forEach(roles::add);
        if (roles.isEmpty()) {
            throw new ClaimRefused("roles", "must contain at least one of " + words(Role.values()));
        }
        return roles;
    }

    private Object value(String claim) {
        var value = token.getClaim(claim);
        if (value == null) {
            throw new ClaimRefused(claim, "is missing");
        }
        return value;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static String words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant instanceof Role ? constant.name().toLowerCase(Locale.ROOT) : constant.name())
                .collect(Collectors.joining(", "));
    }
}
