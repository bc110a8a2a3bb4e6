package dev.pinbridge.pinpoint.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the answers are understood that are not documented.
final class OddAccessTest {
    private static final AtsCredentials METAVIEW = new AtsCredentials(
            Ats.ACME.organisation(), Product.METAVIEW, Ats.ACME.account(), Ats.ACME.key(), Ats.ACME.haste());
    private static final AccessCheck NOTHING = new AccessCheck.Granted(new Permissions(Set.of()));

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void countsAKeyTurnedAwayFromOneResourceAsAMissingPermission(int status) {
        // given
        try (var server = RawServer.with(request -> {
                    var jobs = request.line().contains("/jobs");
                    var posted = request.line().startsWith("POST");
                    request.answer(
                            jobs ? status : posted ? 422 : 200,
                            "application/vnd.api+json",
                            jobs ? "{\"errors\":[{\"detail\":\"Invalid API key\"}]}" : "{\"data\":[]}");
                });
                var client = TestClient.of(server.urlTemplate())) {
            // when
            var check = client.access().check(Ats.ACME);
            // then
            assertThat(check)
                    .isEqualTo(new AccessCheck.Granted(
                            new Permissions(Set.of(Capability.READ_APPLICATIONS, Capability.WRITE_APPLICATIONS))));
        }
    }

    @ParameterizedTest
    @CsvSource({"403, Forbidden", "401, Not for you", "403, Invalid API key"})
    void grantsNothingWhenEverythingIsForbidden(int status, String detail) {
        // given
        var body = "{\"errors\":[{\"detail\":\"" + detail + "\"}]}";
        // when
        var check = checked(status, body);
        // then
        assertThat(check).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>401</html>", "{\"errors\":[{\"title\":\"Unauthorized\"}]}"})
    void takesA401WithoutReasonsForAWrongKey(String body) {
        // given
        var status = 401;
        // when
        var check = checked(status, body);
        // then
        assertThat(check).isEqualTo(new AccessCheck.KeyRefused());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 302, 418, 429, 500, 503})
    void saysThatWhatAnswersIsOfNoUse(int status) {
        // given
        var page = status == 204 ? "" : "<html>hello</html>";
        // when
        var check = checked(status, page);
        // then
        assertThat(check)
                .isInstanceOfSatisfying(
                        AccessCheck.Unreachable.class,
                        unreachable -> assertThat(unreachable.why()).isNotBlank());
    }

    @Test
    void asksOnceForEachCapability() {
        // given
        try (var server = RawServer.answering(403, "{\"errors\":[{\"detail\":\"Forbidden\"}]}");
                var client = TestClient.of(server.urlTemplate())) {
            // when
            client.access().check(Ats.ACME);
            // then
            assertThat(server.requests())
                    .extracting(request -> request.line())
                    .containsExactly(
                            "GET /acme/api/v1/jobs?page%5Bsize%5D=1 HTTP/1.1",
                            "POST /acme/api/v1/applications HTTP/1.1",
                            "GET /acme/api/v1/applications?page%5Bsize%5D=1 HTTP/1.1");
        }
    }

    @Test
    void asksOfMetaviewsKeyWhatMetaviewMakesUseOf() {
        // given
        try (var server = RawServer.answering(403, "{\"errors\":[{\"detail\":\"Forbidden\"}]}");
                var client = TestClient.of(server.urlTemplate())) {
            // when
            client.access().check(METAVIEW);
            // then
            assertThat(server.requests())
                    .extracting(request -> request.line())
                    .containsExactly(
                            "GET /acme/api/v1/applications?page%5Bsize%5D=1 HTTP/1.1",
                            "GET /acme/api/v1/comments?page%5Bsize%5D=1 HTTP/1.1",
                            "POST /acme/api/v1/comments HTTP/1.1",
                            "GET /acme/api/v1/interviews?page%5Bsize%5D=1 HTTP/1.1",
                            "GET /acme/api/v1/jobs?page%5Bsize%5D=1 HTTP/1.1",
                            "GET /acme/api/v1/users?page%5Bsize%5D=1 HTTP/1.1",
                            "GET /acme/api/v1/scorecards?page%5Bsize%5D=1 HTTP/1.1",
                            "GET /acme/api/v1/candidates?page%5Bsize%5D=1 HTTP/1.1");
        }
    }

    private static AccessCheck checked(int status, String body) {
        try (var server = RawServer.answering(status, body);
                var client = TestClient.of(server.urlTemplate())) {
            return client.access().check(Ats.ACME);
        }
    }
}
