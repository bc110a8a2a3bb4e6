package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.mirror.Unreadable;
import org.jspecify.annotations.Nullable;

/// A record that made no sense, as the schema shows it.
record UnreadableRecord(@Nullable String key, String reason) {
    static UnreadableRecord of(Unreadable unreadable) {
        return new UnreadableRecord(unreadable.key(), unreadable.reason());
    }
}
