package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.OpenWebhook;
import dev.pinbridge.application.mirror.SetWebhookSecret;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class SetWebhookSecretController {
    private final SetWebhookSecret setWebhookSecret;
    private final OpenWebhook openWebhook;

    SetWebhookSecretController(SetWebhookSecret setWebhookSecret, OpenWebhook openWebhook) {
        this.setWebhookSecret = setWebhookSecret;
        this.openWebhook = openWebhook;
    }

    @MutationMapping
    SetWebhookSecretPayload setWebhookSecret(@Argument SetWebhookSecretInput input, @ContextValue Actor actor) {
        return input.decode().fold(change -> set(actor, change), SetWebhookSecretPayload::failed);
    }

    private SetWebhookSecretPayload set(Actor actor, SetWebhookSecretInput.Change change) {
        return setWebhookSecret.set(actor, change.account(), change.secret())
                ? SetWebhookSecretPayload.of(openWebhook.open(actor, change.account()))
                : SetWebhookSecretPayload.failed(List.of(AccountNotConnectedError.of(change.account())));
    }
}
