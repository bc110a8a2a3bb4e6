package dev.pinbridge.domain.access;

import java.util.Set;

/// Whether somebody may open a call.
public sealed interface Access {
    /// @param reasons one at least
    record Granted(Set<AccessReason> reasons) implements Access {
        public Granted {
            reasons = Set.copyOf(reasons);
        }
    }

    record Refused(AccessRefusal refusal) implements Access {}

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
