package dev.pinbridge.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.pinpoint.sandbox.ApplicationDraft;
import dev.pinbridge.pinpoint.sandbox.JobDraft;
import dev.pinbridge.pinpoint.sandbox.WebhookDisorder;
import dev.pinbridge.pinpoint.sandbox.WebhookFate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the ATS tells by itself. By itself, the service looks once an hour.
class WebhookTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int MOST = 256 * 1024;
    private static final byte[] HIRED =
            "{\"event\":\"application_hired\",\"triggeredAt\":1614687278,\"data\":{\"application\":{\"id\":1}}}"
                    .getBytes(StandardCharsets.UTF_8);

    private final Customer customer = Customer.connected(false);
    private final long job = customer.company.addJob(JobDraft.titled("Cook"));

    @AfterEach
    void silence() {
        customer.company.webhooks().switchOff();
    }

    @Test
    void bringsWhatChangedInSecondsAndIsKeptOnceWhenItComesTwice() {
        // given
        awaitImport();
        setSecret("first");
        customer.company.webhooks().disorder(new WebhookDisorder(0, 1, 0, 1));
        sendSignedWith("first");
        // when
        customer.company.addApplication(job, ApplicationDraft.of("Cy", "Three", "cy@example.org"));
        customer.company.addJob(JobDraft.titled("Baker"));
        // then
        Eventually.get(() -> count("APPLICATIONS"), count -> count == 1);
        Eventually.get(() -> count("JOBS"), count -> count == customer.company.count("jobs"));
        Eventually.get(
                () -> customer.company.webhooks().counts().getOrDefault(WebhookFate.DELIVERED, 0),
                delivered -> delivered == 4);
        assertThat(webhook().get("receivedCount").asInt()).isEqualTo(2);
        assertThat(webhook().get("refusedCount").asInt()).isZero();
        assertThat(webhook().get("lastReceivedAt").isNull()).isFalse();
    }

    @Test
    void losesNothingWhileTheSecretIsChanged() {
        // given
        setSecret("first");
        sendSignedWith("first");
        customer.company.addJob(JobDraft.titled("Before"));
        awaitReceived(1);
        // when
        setSecret("second");
        // then
        customer.company.addJob(JobDraft.titled("Still with the first"));
        awaitReceived(2);
        sendSignedWith("second");
        customer.company.addJob(JobDraft.titled("With the second"));
        awaitReceived(3);
        // when
        sendSignedWith("first");
        customer.company.addJob(JobDraft.titled("With the first again"));
        // then
        Eventually.get(() -> webhook().get("refusedCount").asInt(), refused -> refused > 0);
        assertThat(webhook().get("receivedCount").asInt()).isEqualTo(3);
    }

    @Test
    void takesWhateverIsSigned() {
        // given
        setSecret("s3cret");
        var largest = new byte[MOST];
        // when, then
        assertThat(post(url(), HIRED, signature(HIRED)).statusCode()).isEqualTo(204);
        assertThat(post(url(), HIRED, signature(HIRED)).statusCode()).isEqualTo(204);
        assertThat(post(url(), largest, signature(largest)).statusCode()).isEqualTo(204);
        assertThat(webhook().get("receivedCount").asInt()).isEqualTo(2);
    }

    @Test
    void refusesEverythingElseInAFewWords() {
        // given
        var tooLarge = new byte[MOST + 1];
        var unknown = URI.create(RunningService.shared().home() + "/webhooks/pinpoint/" + "A".repeat(43));
        // when, then
        assertThat(code(post(url(), HIRED, signature(HIRED)), 401)).isEqualTo("SECRET_MISSING");
        setSecret("s3cret");
        assertThat(code(post(url(), HIRED, null), 401)).isEqualTo("SIGNATURE_WRONG");
        assertThat(code(post(url(), HIRED, "c2lnbmF0dXJl"), 401)).isEqualTo("SIGNATURE_WRONG");
        assertThat(code(post(url(), tooLarge, signature(tooLarge)), 413)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(code(post(unknown, HIRED, signature(HIRED)), 404)).isEqualTo("WEBHOOK_NOT_FOUND");
        assertThat(code(post(URI.create(url() + "A"), HIRED, signature(HIRED)), 404))
                .isEqualTo("WEBHOOK_NOT_FOUND");
        assertThat(webhook().get("refusedCount").asInt()).isEqualTo(3);
        assertThat(webhook().get("receivedCount").asInt()).isZero();
    }

    private void awaitImport() {
        Eventually.get(
                Duration.ofSeconds(60),
                () -> customer.admin.ask("{ atsMirrors { isFirstImportComplete } }"),
                mirrors -> mirrors.at("/atsMirrors/0/isFirstImportComplete").asBoolean());
    }

    private int count(String kind) {
        return customer
                .admin
                .ask("{ atsMirrors { kinds { kind recordCount } } }")
                .at("/atsMirrors/0/kinds")
                .values()
                .stream()
                .filter(found -> found.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .get("recordCount")
                .asInt();
    }

    private void awaitReceived(int number) {
        Eventually.get(() -> webhook().get("receivedCount").asInt(), received -> received == number);
    }

    private void sendSignedWith(String secret) {
        customer.company.webhooks().sendTo(url(), secret);
    }

    private void setSecret(String secret) {
        var answer = customer.admin.ask(
                "mutation($account: String!, $secret: String!) { setWebhookSecret(input: {account: $account,"
                        + " secret: $secret}) { webhook { hasSecret } errors { __typename } } }",
                "account",
                customer.company.subdomain(),
                "secret",
                secret);
        assertThat(answer.at("/setWebhookSecret/webhook/hasSecret").asBoolean()).isTrue();
    }

    private URI url() {
        return URI.create(webhook().get("url").asString());
    }

    private JsonNode webhook() {
        return customer.admin
                .ask("{ atsMirrors { webhook { url lastReceivedAt receivedCount refusedCount } } }")
                .at("/atsMirrors/0/webhook");
    }

    /// Of a problem that repeats nothing of what was sent.
    private static String code(HttpResponse<byte[]> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .doesNotContain("application_hired", "c2lnbmF0dXJl")
                .doesNotContain(response.request().uri().getPath().substring("/webhooks/pinpoint/".length()));
        return Client.json(response).get("code").asString();
    }

    private static String signature(byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Without saying beforehand how long it is.
    private static HttpResponse<byte[]> post(URI url, byte[] body, @Nullable String signature) {
        var request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        if (signature != null) {
            request.header("PINPOINT-HMAC-SHA256", signature);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
