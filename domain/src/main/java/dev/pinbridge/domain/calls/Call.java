package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A meeting that is, or was to be, recorded.
///
/// @param recordedBy who made it known here; null when no person did
/// @param recordedAt when it became known here
public record Call(
        CallId id,
        OrganisationId organisation,
        CallOrigin origin,
        CallDetails details,
        CallState state,
        @Nullable PersonId recordedBy,
        Instant recordedAt) {
    /// When it begins, or when it became known if that is all there is. What lists are ordered by.
    public Instant at() {
        return Objects.requireNonNullElse(details.startAt(), recordedAt);
    }

    public Call with(CallDetails next) {
        return new Call(id, organisation, origin, next, state, recordedBy, recordedAt);
    }

    public Call with(CallState next) {
        return new Call(id, organisation, origin, details, next, recordedBy, recordedAt);
    }

    public Call with(CallOrigin next) {
        return new Call(id, organisation, next, details, state, recordedBy, recordedAt);
    }

    public boolean isReleased() {
        return state instanceof CallState.Released;
    }
}
