package dev.pinbridge.development;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/// Signs people in without asking who they are. For development and tests only.
public final class DevelopmentIssuer {
    private static final Duration VALID = Duration.ofHours(12);

    private final String issuer;
    private final RSAKey key;

    private DevelopmentIssuer(String issuer, RSAKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /// With a key of its own, gone with the process.
    public static DevelopmentIssuer of(String issuer) {
        return new DevelopmentIssuer(issuer, newKey());
    }

    /// With a key that is kept in the folder, so that tokens outlive a restart.
    public static DevelopmentIssuer keptIn(Path folder, String issuer) {
        var file = folder.resolve("issuer-key.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Files.writeString(file, newKey().toJSONString());
            }
            return new DevelopmentIssuer(issuer, RSAKey.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    public String issuer() {
        return issuer;
    }

    /// A token as the identity provider would issue it.
    public String token(DemoPerson person) {
        return token(Map.of(
                "sub", person.email(),
                "email", person.email(),
                "name", person.name(),
                "org", person.organisation(),
                "org_name", person.organisationName(),
                "plan", person.plan(),
                "roles", person.roles()));
    }

    /// A token with exactly these claims, besides issuer and times.
    public String token(Map<String, ?> claims) {
        var now = Instant.now();
        var set = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)));
        claims.forEach(set::claim);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), set.build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign", e);
        }
        return jwt.serialize();
    }

    /// OpenID Connect discovery.
    public String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "response_types_supported": ["token"], \
                "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer);
    }

    /// The public key.
    public String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("development").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot make a key", e);
        }
    }
}
