package dev.pinbridge.application.calls;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;

/// Whom a call is open to. Decided by the feature that knows its job and its people, asked by those that change
/// it.
@FunctionalInterface
public interface CallDoor {
    /// False, too, when there is no such call: whoever may not open it does not hear of it. Within a transaction
    /// of the actor's organisation.
    boolean isOpenTo(Actor actor, CallId call);
}
