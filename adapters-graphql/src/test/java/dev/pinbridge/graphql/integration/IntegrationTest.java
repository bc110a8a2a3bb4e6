package dev.pinbridge.graphql.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.application.integration.AnIntegration;
import dev.pinbridge.application.integration.CheckAtsResult;
import dev.pinbridge.application.integration.ConnectAtsResult;
import dev.pinbridge.application.integration.DisconnectAtsResult;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.IntegrationId;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.graphql.Answer;
import dev.pinbridge.graphql.Api;
import dev.pinbridge.graphql.Outcomes;
import dev.pinbridge.graphql.errors.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IntegrationTest {
    private static final String CONNECT = """
            mutation($url: String!, $key: String!) { connectAts(input: {atsUrl: $url, apiKey: $key}) {
              integration { account status } errors { __typename ... on UserError { message }
              ... on InvalidInputError { path } ... on PermissionsMissingError { capabilities { capability isAvailable } } } } }
            """;
    private final Api api = Api.unconnected();

    @Test
    void everyOutcomeOfConnectingIsTold() {
        // given
        var world = api.world;
        var connected = new Integration.Connected(
                new IntegrationId(UUID.randomUUID()),
                world.admin.organisation(),
                Product.CORD,
                World.ACME,
                new Permissions(Set.of()),
                Instant.EPOCH,
                world.admin.person(),
                Instant.EPOCH);
        // when, then
        Outcomes.check(
                ConnectAtsResult.class,
                result -> ConnectAtsPayload.of(result).errors(),
                Map.of(
                        new ConnectAtsResult.Connected(connected), List.of(),
                        new ConnectAtsResult.PlanTooLow(Plan.STARTER), List.of(ErrorCode.PLAN_TOO_LOW),
                        new ConnectAtsResult.OtherAccountConnected(World.ACME),
                                List.of(ErrorCode.OTHER_ACCOUNT_CONNECTED),
                        new ConnectAtsResult.NoSuchAccount(World.ACME), List.of(ErrorCode.ACCOUNT_NOT_FOUND),
                        new ConnectAtsResult.KeyRefused(), List.of(ErrorCode.API_KEY_REFUSED),
                        new ConnectAtsResult.ApiSwitchedOff(), List.of(ErrorCode.API_SWITCHED_OFF),
                        new ConnectAtsResult.PermissionsMissing(Product.CORD, new Permissions(Set.of())),
                                List.of(ErrorCode.PERMISSIONS_MISSING),
                        new ConnectAtsResult.AtsUnreachable("no answer"), List.of(ErrorCode.ATS_UNREACHABLE)));
        assertThat(ConnectAtsPayload.of(new ConnectAtsResult.Connected(connected))
                        .integration())
                .isNotNull();
    }

    @Test
    void everyOutcomeOfDisconnectingIsTold() {
        // given
        var disconnected = new Integration.Disconnected(
                new IntegrationId(UUID.randomUUID()),
                api.world.admin.organisation(),
                Product.CORD,
                World.ACME,
                new Permissions(Set.of()),
                Instant.EPOCH,
                new PersonId(UUID.randomUUID()),
                Instant.EPOCH,
                new PersonId(UUID.randomUUID()),
                Instant.EPOCH);
        // when, then
        Outcomes.check(
                DisconnectAtsResult.class,
                result -> DisconnectAtsPayload.of(result).errors(),
                Map.of(
                        new DisconnectAtsResult.Disconnected(disconnected, null), List.of(),
                        new DisconnectAtsResult.NeverConnected(), List.of(ErrorCode.ATS_NEVER_CONNECTED)));
    }

    @Test
    void tellsBothWrongFieldsAtOnceWithoutAskingTheAts() {
        // when
        var refused = api.ask(CONNECT, "url", "https://evil.example", "key", " ");
        // then
        assertThat(refused.payloadErrors()).containsExactly("InvalidInputError", "InvalidInputError");
        assertThat(refused.at("/connectAts/errors/0/path").toString()).isEqualTo("[\"input\",\"atsUrl\"]");
        assertThat(refused.at("/connectAts/errors/1/path").toString()).isEqualTo("[\"input\",\"apiKey\"]");
        assertThat(refused.text("/connectAts/errors/0/message")).startsWith("ATS URL must be a host under");
        assertThat(refused.at("/connectAts/integration").isNull()).isTrue();
    }

    @Test
    void namesThePermissionsThatAreMissing() {
        // given
        api.world.ats.allow(World.CREDENTIALS, Capability.READ_JOBS);
        // when
        var refused = api.ask(CONNECT, "url", "acme", "key", "good-key");
        // then
        assertThat(refused.text("/connectAts/errors/0/message")).contains("lacks Applications: Write.");
        assertThat(refused.at("/connectAts/errors/0/capabilities")).hasSize(3);
    }

    @Test
    void showsWhyItNeedsAttention() {
        // given
        api.ask(CONNECT, "url", "acme", "key", "good-key");
        api.world.ats.revoke(World.CREDENTIALS);
        api.ask("{ openJobs { nodes { title } } }");
        // when
        var shown = api.ask("{ integration { status attention { cause whatToDo noticedAt } disconnectedAt } }")
                .at("/integration");
        // then
        assertThat(shown.get("status").asString()).isEqualTo("NEEDS_ATTENTION");
        assertThat(shown.at("/attention/cause").asString()).isEqualTo("KEY_REFUSED");
        assertThat(shown.at("/attention/noticedAt").asString()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(shown.get("disconnectedAt").isNull()).isTrue();
    }

    @Test
    void disconnectsTwiceWithoutAnError() {
        // given
        var disconnect =
                "mutation { disconnectAts(input: {storedData: KEEP}) { integration { status disconnectedBy { name } } errors { __typename } } }";
        assertThat(api.ask(disconnect).payloadErrors()).containsExactly("AtsNeverConnectedError");
        api.ask(CONNECT, "url", "acme", "key", "good-key");
        // when
        api.ask(disconnect);
        var again = api.ask(disconnect);
        // then
        assertThat(again.payloadErrors()).isEmpty();
        assertThat(again.text("/disconnectAts/integration/status")).isEqualTo("DISCONNECTED");
        assertThat(again.text("/disconnectAts/integration/disconnectedBy/name")).isEqualTo("Somebody");
    }

    @Test
    void saysWhatDisconnectingStopsAndWhatWasPurged() {
        // given
        api.ask(CONNECT, "url", "acme", "key", "good-key");
        api.world.positionLinkedTo(api.world.openJob("Engineer"));
        var impact = "{ disconnectImpact { waitingCount queuedCount linkedPositionCount } }";
        assertThat(api.ask(impact).at("/disconnectImpact/linkedPositionCount").asInt())
                .isEqualTo(1);
        // when
        var purged = api.ask("""
                mutation { disconnectAts(input: {storedData: PURGE}) {
                  purged { jobLinkCount forwardingCount noticeCount } errors { __typename } } }
                """);
        // then
        assertThat(purged.payloadErrors()).isEmpty();
        assertThat(purged.at("/disconnectAts/purged/jobLinkCount").asInt()).isEqualTo(1);
        assertThat(api.ask(impact).at("/disconnectImpact").isNull()).isTrue();
    }

    @Test
    void bothProductsHaveAnIntegrationOfTheirOwn() {
        // given
        api.ask(CONNECT, "url", "acme", "key", "good-key");
        // when
        var connected = connectMetaview();
        // then
        assertThat(connected.payloadErrors()).isEmpty();
        var integrations = api.ask("{ integrations { id product account capabilities { capability isRequired } } }")
                .at("/integrations");
        assertThat(integrations.values())
                .extracting(integration -> integration.get("product").asString())
                .containsExactly("CORD", "METAVIEW");
        assertThat(integrations.at("/0/capabilities")).hasSize(3);
        assertThat(integrations.at("/1/capabilities")).hasSize(8);
        assertThat(api.ask("{ integration(product: METAVIEW) { id } }").at("/integration/id"))
                .isEqualTo(integrations.at("/1/id"));
        assertThat(api.ask("{ integration { id } }").at("/integration/id")).isEqualTo(integrations.at("/0/id"));
        for (var integration : integrations.values()) {
            var node = api.ask(
                    "query($id: ID!) { node(id: $id) { ... on Integration { product } } }",
                    "id",
                    integration.get("id").asString());
            assertThat(node.at("/node/product")).isEqualTo(integration.get("product"));
        }
    }

    @Test
    void disconnectsTheProductThatIsNamed() {
        // given
        api.ask(CONNECT, "url", "acme", "key", "good-key");
        connectMetaview();
        api.world.positionLinkedTo(api.world.openJob("Engineer"));
        var impact = api.ask("{ disconnectImpact(product: METAVIEW) { linkedPositionCount } }");
        assertThat(impact.at("/disconnectImpact/linkedPositionCount").asInt()).isZero();
        // when
        var disconnected = api.ask("""
                mutation { disconnectAts(input: {product: METAVIEW, storedData: PURGE}) {
                  integration { product status } purged { jobLinkCount } errors { __typename } } }
                """);
        // then
        assertThat(disconnected.text("/disconnectAts/integration/product")).isEqualTo("METAVIEW");
        assertThat(disconnected.at("/disconnectAts/purged/jobLinkCount").asInt())
                .isZero();
        assertThat(api.ask("{ integrations { status } }").at("/integrations").values())
                .extracting(integration -> integration.get("status").asString())
                .containsExactly("CONNECTED", "DISCONNECTED");
    }

    @Test
    void checksTheProductThatIsNamedAndCordOtherwise() {
        // given
        var check =
                "mutation { checkAts { integration { product } errors { __typename ... on UserError { message } } } }";
        var checkMetaview = check.replace("checkAts", "checkAts(input: {product: METAVIEW})");
        api.ask(CONNECT, "url", "acme", "key", "good-key");
        // then
        assertThat(api.ask(check).text("/checkAts/integration/product")).isEqualTo("CORD");
        assertThat(api.ask(checkMetaview).text("/checkAts/errors/0/message"))
                .isEqualTo("The ATS is not connected to Metaview. An admin connects it under Settings, Integrations.");
        // when
        connectMetaview();
        // then
        assertThat(api.ask(checkMetaview).text("/checkAts/integration/product")).isEqualTo("METAVIEW");
    }

    @Test
    void namesThePermissionsThatMetaviewMisses() {
        // given
        api.world.ats.allow(
                World.METAVIEW_CREDENTIALS,
                Product.METAVIEW.capabilities().stream()
                        .filter(capability -> capability != Capability.WRITE_COMMENTS)
                        .toArray(Capability[]::new));
        // when
        var refused = connectMetaview();
        // then
        assertThat(refused.payloadErrors()).containsExactly("PermissionsMissingError");
        assertThat(refused.text("/connectAts/errors/0/message")).contains("Metaview lacks Comments: Write.");
        assertThat(refused.at("/connectAts/errors/0/capabilities")).hasSize(8);
    }

    private Answer connectMetaview() {
        return api.ask(
                CONNECT.replace("atsUrl: $url", "product: METAVIEW, atsUrl: $url"),
                "url",
                "acme",
                "key",
                World.METAVIEW_CREDENTIALS.key().secret());
    }

    @Test
    void everyOutcomeOfCheckingIsTold() {
        Outcomes.check(
                CheckAtsResult.class,
                result -> CheckAtsPayload.of(Product.CORD, result).errors(),
                Map.of(
                        new CheckAtsResult.Checked(
                                AnIntegration.anIntegration(api.signedIn().organisation())),
                        List.of(),
                        new CheckAtsResult.NotConnected(),
                        List.of(ErrorCode.ATS_NOT_CONNECTED),
                        new CheckAtsResult.NoSuchAccount(World.ACME),
                        List.of(ErrorCode.ACCOUNT_NOT_FOUND),
                        new CheckAtsResult.AtsUnreachable("no answer"),
                        List.of(ErrorCode.ATS_UNREACHABLE)));
    }

    @Test
    void isNullWhenNeverConnected() {
        assertThat(api.ask("{ integration { id } }").at("/integration").isNull())
                .isTrue();
    }

    @Test
    void theKeyCannotPrintItself() {
        assertThat(new ConnectAtsInput(Product.CORD, "acme", "secret").toString())
                .doesNotContain("secret");
    }
}
