package dev.pinbridge.graphql.notices;

import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which notices to list.
record NoticeFilterInput(
        @Nullable List<NoticeKind> kinds, @Nullable List<NoticeStatus> statuses) {
    static final NoticeFilterInput NONE = new NoticeFilterInput(null, null);

    NoticeFilter decode() {
        return new NoticeFilter(
                kinds == null || kinds.isEmpty() ? Set.of(NoticeKind.values()) : Set.copyOf(kinds),
                statuses == null || statuses.isEmpty() ? Set.of(NoticeStatus.OPEN) : Set.copyOf(statuses));
    }
}
