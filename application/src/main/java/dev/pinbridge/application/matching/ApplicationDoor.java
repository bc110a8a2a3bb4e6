package dev.pinbridge.application.matching;

import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.matching.Target;

/// Who may know of an application. Decided by the feature that knows who hires for which job.
@FunctionalInterface
public interface ApplicationDoor {
    /// False when its job is confidential and the actor does not hire for it. Within a transaction of the actor's
    /// organisation.
    boolean isOpenTo(Actor actor, Target target);
}
