package dev.pinbridge.bootstrap.security;

import dev.pinbridge.application.directory.BearerTokens;
import dev.pinbridge.application.directory.Session;
import dev.pinbridge.application.directory.TokenRefused;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/// Checks tokens by what checks those of requests.
final class JwtBearerTokens implements BearerTokens {
    private final JwtDecoder decoder;
    private final SignInConverter converter;

    JwtBearerTokens(JwtDecoder decoder, SignInConverter converter) {
        this.decoder = decoder;
        this.converter = converter;
    }

    @Override
    public Session check(String token) {
        try {
            return session(converter.convert(decoder.decode(token)));
        } catch (ClaimRefused e) {
            throw new TokenRefused(Objects.requireNonNullElse(e.getMessage(), "a claim is wrong"));
        } catch (JwtException e) {
            // Its own words may repeat parts of the token.
            throw new TokenRefused("the token is not valid, or no longer");
        }
    }

    @Override
    public Optional<Session> ofRequest() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(session(signedIn))
                : Optional.empty();
    }

    private static Session session(SignedIn signedIn) {
        var until = signedIn.getCredentials().getExpiresAt();
        return new Session(signedIn.getPrincipal(), until == null ? Instant.MAX : until);
    }
}
