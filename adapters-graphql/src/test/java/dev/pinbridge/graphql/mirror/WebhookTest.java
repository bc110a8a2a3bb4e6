package dev.pinbridge.graphql.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.graphql.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebhookTest {
    private static final String WEBHOOK =
            "webhook { url hasSecret secretSetAt lastReceivedAt receivedCount refusedCount setup }";
    private static final String ERRORS =
            "errors { __typename ... on UserError { code message } ... on InvalidInputError { path } }";
    private static final String SET = "mutation($account: String!, $secret: String!) { setWebhookSecret("
            + "input: {account: $account, secret: $secret}) { " + WEBHOOK + " " + ERRORS + " } }";
    private static final String REMOVE = "mutation($account: String!) { removeWebhookSecret("
            + "input: {account: $account}) { " + WEBHOOK + " " + ERRORS + " } }";

    private final Api api = Api.connected();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void tellsAdminsHowToSetItUp() {
        // when
        var webhook = webhook();
        // then
        var url = webhook.get("url").asString();
        assertThat(url).matches("https://service\\.example/webhooks/pinpoint/[\\w-]{43}");
        assertThat(webhook.get("setup").toString())
                .contains(url, "Settings, API & Webhooks", "Interview scheduled", "setWebhookSecret");
        assertThat(webhook.get("hasSecret").asBoolean()).isFalse();
        assertThat(webhook.get("lastReceivedAt").isNull()).isTrue();
        assertThat(webhook().get("url").asString()).isEqualTo(url);
    }

    @Test
    void showsOthersNeitherUrlNorSetup() {
        // given
        webhook();
        // when
        api.signIn(Role.RECRUITER);
        // then
        assertThat(webhook().get("url").isNull()).isTrue();
        assertThat(webhook().get("setup")).isEmpty();
        assertThat(api.ask(SET, "account", "acme", "secret", "s3cret").codes()).containsExactly("FORBIDDEN");
        assertThat(api.ask(REMOVE, "account", "acme").codes()).containsExactly("FORBIDDEN");
    }

    @Test
    void takesASecretAndNeverGivesItBack() {
        // when
        var set = api.ask(SET, "account", "acme", "secret", "s3cret");
        // then
        assertThat(set.at("/setWebhookSecret/errors")).isEmpty();
        assertThat(set.at("/setWebhookSecret/webhook/secretSetAt").asString())
                .isEqualTo(api.world.instant().toString());
        assertThat(webhook().get("hasSecret").asBoolean()).isTrue();
        assertThat(set.at("/setWebhookSecret/webhook").toString()).doesNotContain("s3cret");
        assertThat(new SetWebhookSecretInput("acme", "s3cret").toString()).doesNotContain("s3cret");
        // when
        var removed = api.ask(REMOVE, "account", "acme");
        // then
        assertThat(removed.at("/removeWebhookSecret/webhook/hasSecret").asBoolean(true))
                .isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        // when
        var unknown = api.ask(SET, "account", "globex", "secret", "s3cret");
        var wrong = api.ask(SET, "account", "acme", "secret", " ");
        var removed = api.ask(REMOVE, "account", "globex");
        // then
        assertThat(unknown.at("/setWebhookSecret/errors/0/__typename").asString())
                .isEqualTo("AccountNotConnectedError");
        assertThat(wrong.at("/setWebhookSecret/errors/0/path").toString()).isEqualTo("[\"input\",\"secret\"]");
        assertThat(removed.at("/removeWebhookSecret/errors/0/code").asString()).isEqualTo("ATS_NOT_CONNECTED");
    }

    private JsonNode webhook() {
        return api.ask("{ atsMirrors { " + WEBHOOK + " } }").at("/atsMirrors/0/webhook");
    }
}
