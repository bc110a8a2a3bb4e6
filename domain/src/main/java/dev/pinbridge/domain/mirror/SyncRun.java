package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time that the records of a kind were read.
///
/// @param startedAt tells it apart from others of its kind and account
/// @param changed how many records were new or not as they were, applications that came along with interviews
///     included
/// @param removed how many were gone
/// @param endedAt null while it goes on
/// @param trouble what kept it from going on, for people; null when nothing did
public record SyncRun(
        OrganisationId organisation,
        AccountName account,
        RecordKind kind,
        SyncRunType type,
        Instant startedAt,
        long changed,
        long removed,
        @Nullable Instant endedAt,
        @Nullable String trouble) {
    public boolean isWorthKeeping() {
        return changed + removed > 0 || trouble != null;
    }
}
