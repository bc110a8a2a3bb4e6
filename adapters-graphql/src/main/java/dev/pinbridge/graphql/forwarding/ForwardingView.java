package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.graphql.relay.NodeIds;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A forwarding as the schema shows it.
public record ForwardingView(Forwarding forwarding) {
    public String id() {
        return NodeIds.of(forwarding.id());
    }

    public ForwardingStatus status() {
        return ForwardingStatus.of(state());
    }

    public Instant statusChangedAt() {
        return state().since();
    }

    String explanation(@Nullable Pause pause) {
        return Explanation.of(state(), pause);
    }

    public @Nullable WaitingReason waitingReason() {
        return state() instanceof ForwardingState.Waiting waiting ? waiting.reason() : null;
    }

    public List<MissingInformation> missing() {
        return state() instanceof ForwardingState.Waiting waiting ? waiting.missing() : List.of();
    }

    public List<JobQuestionView> missingAnswers() {
        return state() instanceof ForwardingState.Waiting waiting
                ? JobQuestionView.of(waiting.unanswered())
                : List.of();
    }

    public @Nullable String refusal() {
        return state() instanceof ForwardingState.Refused refused ? refused.words() : null;
    }

    public @Nullable String trouble() {
        return switch (state()) {
            case ForwardingState.Queued queued -> queued.trouble();
            case ForwardingState.Unconfirmed unconfirmed -> unconfirmed.why();
            case ForwardingState.Waiting _,
                    ForwardingState.Sending _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> null;
        };
    }

    public @Nullable ForwardingTarget target() {
        var target = forwarding.target();
        return target == null ? null : new ForwardingTarget(target);
    }

    public @Nullable String applicationReference() {
        var application = application();
        return application == null ? null : application.value();
    }

    public boolean isAlreadyInAts() {
        return state() instanceof ForwardingState.AlreadyApplied
                || !otherApplications().isEmpty();
    }

    public List<OtherApplication> otherApplications() {
        var own = application();
        return forwarding.earlier().stream()
                .filter(earlier -> !earlier.id().equals(own))
                .map(earlier -> new OtherApplication(forwarding.target(), earlier))
                .toList();
    }

    public Object origin() {
        return ForwardingOrigins.view(forwarding.origin());
    }

    public int attempts() {
        return forwarding.attempts();
    }

    public Instant createdAt() {
        return forwarding.createdAt();
    }

    /// Nothing is tried before the end of the account's pause.
    @Nullable
    Instant nextAttemptAt(@Nullable Pause pause) {
        var due = forwarding.dueAt();
        return due == null || pause == null || pause.until().isBefore(due) ? due : pause.until();
    }

    /// Ours, or the one that was there before; null until there is one.
    @Nullable
    ApplicationId application() {
        return switch (state()) {
            case ForwardingState.Sent sent -> sent.application();
            case ForwardingState.AlreadyApplied already -> already.application();
            case ForwardingState.Waiting _,
                    ForwardingState.Queued _,
                    ForwardingState.Sending _,
                    ForwardingState.Unconfirmed _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> null;
        };
    }

    private ForwardingState state() {
        return forwarding.state();
    }
}
