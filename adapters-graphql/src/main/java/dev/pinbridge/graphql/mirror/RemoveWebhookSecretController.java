package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.OpenWebhook;
import dev.pinbridge.application.mirror.RemoveWebhookSecret;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.AccountName;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RemoveWebhookSecretController {
    private final RemoveWebhookSecret removeWebhookSecret;
    private final OpenWebhook openWebhook;

    RemoveWebhookSecretController(RemoveWebhookSecret removeWebhookSecret, OpenWebhook openWebhook) {
        this.removeWebhookSecret = removeWebhookSecret;
        this.openWebhook = openWebhook;
    }

    @MutationMapping
    RemoveWebhookSecretPayload removeWebhookSecret(
            @Argument RemoveWebhookSecretInput input, @ContextValue Actor actor) {
        return input.decode().fold(account -> remove(actor, account), RemoveWebhookSecretPayload::failed);
    }

    private RemoveWebhookSecretPayload remove(Actor actor, AccountName account) {
        return removeWebhookSecret.remove(actor, account)
                ? RemoveWebhookSecretPayload.of(openWebhook.open(actor, account))
                : RemoveWebhookSecretPayload.failed(List.of(AccountNotConnectedError.of(account)));
    }
}
