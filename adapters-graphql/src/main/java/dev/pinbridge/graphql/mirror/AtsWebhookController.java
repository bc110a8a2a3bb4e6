package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.OpenWebhook;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
final class AtsWebhookController {
    private final OpenWebhook openWebhook;

    AtsWebhookController(OpenWebhook openWebhook) {
        this.openWebhook = openWebhook;
    }

    /// One after the other: an organisation has as many accounts as products, at most.
    @BatchMapping(typeName = "AtsMirror")
    Map<AtsMirrorView, AtsWebhookView> webhook(List<AtsMirrorView> mirrors, @ContextValue Actor actor) {
        return mirrors.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), mirror -> webhook(mirror, actor)));
    }

    private AtsWebhookView webhook(AtsMirrorView mirror, Actor actor) {
        return new AtsWebhookView(
                openWebhook.open(actor, mirror.progress().mirror().account()));
    }
}
