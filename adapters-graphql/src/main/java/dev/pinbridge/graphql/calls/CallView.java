package dev.pinbridge.graphql.calls;

import dev.pinbridge.application.access.OpenCall;
import dev.pinbridge.domain.access.AccessReason;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallOriginType;
import dev.pinbridge.domain.calls.CallState;
import dev.pinbridge.domain.calls.CallStatus;
import dev.pinbridge.domain.calls.CallType;
import dev.pinbridge.domain.calls.Participant;
import dev.pinbridge.domain.calls.ReleaseReason;
import dev.pinbridge.graphql.relay.NodeIds;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call as the schema shows it, to somebody who may open it.
public record CallView(Call call, List<AccessReason> accessReasons) {
    public CallView {
        accessReasons = List.copyOf(accessReasons);
    }

    public static CallView of(OpenCall open) {
        return new CallView(open.call(), open.reasons());
    }

    public String id() {
        return NodeIds.of(call.id());
    }

    public @Nullable String title() {
        return call.details().title().isEmpty() ? null : call.details().title();
    }

    public CallType type() {
        return call.details().type();
    }

    public CallStatus status() {
        return CallStatus.of(call.state());
    }

    public @Nullable ReleaseReason releaseReason() {
        return call.state() instanceof CallState.Released(var reason, var _) ? reason : null;
    }

    public @Nullable Instant releasedAt() {
        return call.state() instanceof CallState.Released(var _, var at) ? at : null;
    }

    public CallOriginType origin() {
        return CallOriginType.of(call.origin());
    }

    public @Nullable Instant startAt() {
        return call.details().startAt();
    }

    public @Nullable Instant endAt() {
        return call.details().endAt();
    }

    /// Null for what the ATS has and is no address.
    public @Nullable URI joinUrl() {
        var url = call.details().joinUrl();
        try {
            return url == null ? null : URI.create(url);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    public List<Participant> participants() {
        return call.details().participants();
    }

    public Instant recordedAt() {
        return call.recordedAt();
    }
}
