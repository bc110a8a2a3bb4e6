package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.development.DevelopmentIssuer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInTest {
    private static final Map<String, Object> CLAIMS = Map.of(
            "sub", "somebody",
            "email", "somebody@example.org",
            "name", "Sömebody",
            "org", "org-" + UUID.randomUUID(),
            "org_name", "Örganisation",
            "plan", "GROWTH",
            "roles", List.of("recruiter", "something-else"));
    private static final String HELLO =
            "{\"query\": \"{ viewer { person { name } organisation { name plan } roles } }\"}";

    private final RunningService service = RunningService.shared();

    @Test
    void tellsWhoIsSignedIn() {
        // when
        var viewer =
                Client.json(client(service.issuer().token(CLAIMS)).post(HELLO)).at("/data/viewer");
        // then
        assertThat(viewer.toString())
                .isEqualTo(
                        "{\"person\":{\"name\":\"Sömebody\"},\"organisation\":{\"name\":\"Örganisation\",\"plan\":\"GROWTH\"},"
                                + "\"roles\":[\"RECRUITER\"]}");
    }

    @Test
    void followsWhatTheIdentityProviderSaysNow() {
        // given
        client(service.issuer().token(CLAIMS)).post(HELLO);
        // when
        var viewer = Client.json(
                        client(service.issuer().token(with("plan", "SCALE"))).post(HELLO))
                .at("/data/viewer");
        // then
        assertThat(viewer.at("/organisation/plan").asString()).isEqualTo("SCALE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "email", "name", "org", "org_name", "plan", "roles"})
    void namesTheClaimThatIsMissing(String claim) {
        // when
        var response = client(service.issuer().token(with(claim, null))).post(HELLO);
        // then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(header -> assertThat(header).contains("'" + claim + "'"));
        assertThat(Client.json(response).get("claim").asString()).isEqualTo(claim);
        assertThat(Client.json(response).get("detail").asString()).contains("is missing");
    }

    @Test
    void saysWhatAMalformedClaimHasToBe() {
        assertThat(detailOf(with("plan", "GOLD")))
                .contains("'plan'")
                .contains("STARTER, GROWTH, SCALE, ENTERPRISE, LEGACY");
        assertThat(detailOf(with("roles", "admin"))).contains("'roles'").contains("a list");
        assertThat(detailOf(with("roles", List.of("emperor"))))
                .contains("'roles'")
                .contains("admin, recruiter, member");
        assertThat(detailOf(with("name", "  "))).contains("'name'").contains("must not be empty");
        assertThat(detailOf(with("org", 7))).contains("'org'").contains("must be a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/documents", "/documents/x", "/actuator/prometheus", "/anything"})
    void isNeededForEverythingElse(String path) {
        // when
        var response = client(null).get(path);
        // then
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(Client.json(response).get("detail").asString()).contains("Authorization: Bearer");
    }

    @Test
    void refusesTokensOfOthers() {
        // given
        var stranger = DevelopmentIssuer.of(service.issuer().issuer());
        // when
        var response = client(stranger.token(CLAIMS)).post(HELLO);
        // then
        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void leavesHealthOpenToAll() {
        assertThat(client(null).get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(client(null).get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(client(null).get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void showsMeasurementsToTheSignedIn() {
        assertThat(client(service.issuer().token(CLAIMS))
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(200);
    }

    private String detailOf(Map<String, Object> claims) {
        var response = client(service.issuer().token(claims)).post(HELLO);
        assertThat(response.statusCode()).isEqualTo(401);
        return Client.json(response).get("detail").asString();
    }

    private Client client(@Nullable String token) {
        return new Client(service.home(), token);
    }

    private static Map<String, Object> with(String claim, @Nullable Object value) {
        var claims = new HashMap<>(CLAIMS);
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        return claims;
    }
}
