package dev.pinbridge.pinpoint.mirror;

import dev.pinbridge.application.mirror.ReceiveWebhook;
import dev.pinbridge.application.mirror.ReceiveWebhookResult;
import dev.pinbridge.domain.mirror.WebhookAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Pinpoint tells of changes. Whatever is signed is answered with success, be it unknown or nonsense:
/// otherwise Pinpoint would send it again for a day and then switch the webhook off (reference, section 8).
@RestController
final class PinpointWebhooksController {
    private static final String SIGNATURE = "PINPOINT-HMAC-SHA256";
    private static final int MAX_BYTES = 256 * 1024;

    private final ReceiveWebhook receiveWebhook;

    PinpointWebhooksController(ReceiveWebhook receiveWebhook) {
        this.receiveWebhook = receiveWebhook;
    }

    @PostMapping(WebhookAddress.PATH + "{id}")
    ResponseEntity<ProblemDetail> receive(
            @PathVariable String id,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature,
            InputStream body)
            throws IOException {
        var address = WebhookAddress.parse(id);
        if (address.isEmpty()) {
            return unknown();
        }
        var bytes = body.readNBytes(MAX_BYTES + 1);
        return bytes.length > MAX_BYTES
                ? problem(HttpStatus.CONTENT_TOO_LARGE, "LIMIT_EXCEEDED", "The body is larger than 256 KB.")
                : answer(receiveWebhook.receive(address.get(), bytes, signature));
    }

    private static ResponseEntity<ProblemDetail> answer(ReceiveWebhookResult result) {
        return switch (result) {
            case ReceiveWebhookResult.Received _, ReceiveWebhookResult.Replayed _ ->
                ResponseEntity.noContent().build();
            case ReceiveWebhookResult.WronglySigned _ ->
                problem(
                        HttpStatus.UNAUTHORIZED,
                        "SIGNATURE_WRONG",
                        "The header " + SIGNATURE + " must be the Base64 of the body's HMAC-SHA256 with the signing"
                                + " secret that is set here.");
            case ReceiveWebhookResult.SecretMissing _ ->
                problem(
                        HttpStatus.UNAUTHORIZED,
                        "SECRET_MISSING",
                        "No signing secret is set here. An admin sets it with `setWebhookSecret`.");
            case ReceiveWebhookResult.UnknownWebhook _ -> unknown();
        };
    }

    private static ResponseEntity<ProblemDetail> unknown() {
        return problem(HttpStatus.NOT_FOUND, "WEBHOOK_NOT_FOUND", "There is no such webhook.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        // Without it the whole path would be repeated, and whoever knows that knows the address.
        problem.setInstance(URI.create(WebhookAddress.PATH));
        var answer = ResponseEntity.status(status);
        // A refusal has to say what it asks for (RFC 9110).
        return (status == HttpStatus.UNAUTHORIZED ? answer.header(HttpHeaders.WWW_AUTHENTICATE, SIGNATURE) : answer)
                .body(problem);
    }
}
