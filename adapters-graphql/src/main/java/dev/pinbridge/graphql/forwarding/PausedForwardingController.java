package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.integration.ReadIntegration;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.Product;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/// What is said of forwardings depends on whether their account is paused; an organisation has one.
@Controller
final class PausedForwardingController {
    private final ReadIntegration integration;

    PausedForwardingController(ReadIntegration integration) {
        this.integration = integration;
    }

    @BatchMapping(typeName = "Forwarding")
    Map<ForwardingView, String> explanation(List<ForwardingView> forwardings, @ContextValue Actor actor) {
        var pause = pause(forwardings, actor);
        var explanations = new HashMap<ForwardingView, String>();
        forwardings.forEach(view -> explanations.put(view, view.explanation(pause)));
        return explanations;
    }

    @BatchMapping(typeName = "Forwarding")
    Map<ForwardingView, @Nullable Instant> nextAttemptAt(List<ForwardingView> forwardings, @ContextValue Actor actor) {
        var pause = pause(forwardings, actor);
        var attempts = new HashMap<ForwardingView, @Nullable Instant>();
        forwardings.forEach(view -> attempts.put(view, view.nextAttemptAt(pause)));
        return attempts;
    }

    /// Not asked for when nothing is to be tried.
    private @Nullable Pause pause(List<ForwardingView> forwardings, Actor actor) {
        return forwardings.stream().anyMatch(PausedForwardingController::isToBeTried)
                ? integration.pause(actor, Product.CORD).orElse(null)
                : null;
    }

    private static boolean isToBeTried(ForwardingView view) {
        return switch (view.forwarding().state()) {
            case ForwardingState.Queued _, ForwardingState.Unconfirmed _ -> true;
            case ForwardingState.Waiting _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> false;
        };
    }
}
