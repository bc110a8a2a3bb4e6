package dev.pinbridge.graphql.access;

import dev.pinbridge.domain.mirror.HiringRole;
import dev.pinbridge.domain.mirror.HiringRoleChange;
import dev.pinbridge.domain.mirror.HiringRoleChangeType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of somebody's hiring role, as the schema shows it.
public record HiringRoleChangeView(HiringRoleChange change) {
    public HiringRole role() {
        return change.role();
    }

    public HiringRoleChangeType type() {
        return change.type();
    }

    public String name() {
        return change.who().name();
    }

    public @Nullable String email() {
        return change.who().email();
    }

    public @Nullable String interviewReference() {
        return change.interview() == null ? null : change.interview().value();
    }

    public Instant noticedAt() {
        return change.noticedAt();
    }
}
