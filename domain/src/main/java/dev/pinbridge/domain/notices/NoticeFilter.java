package dev.pinbridge.domain.notices;

import java.util.Set;

/// Which notices to list.
///
/// @param kinds only these
/// @param statuses only these
public record NoticeFilter(Set<NoticeKind> kinds, Set<NoticeStatus> statuses) {
    public NoticeFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }
}
