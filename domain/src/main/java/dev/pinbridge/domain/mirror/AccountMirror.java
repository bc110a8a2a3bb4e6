package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The mirror of an account as a whole.
///
/// @param toldFinishedAt when it was told that the first import is complete; null while it was not
/// @param toldStalledAt when it was told that the first import gets nowhere; null while it was not
public record AccountMirror(
        OrganisationId organisation,
        AccountName account,
        Scope scope,
        @Nullable Instant toldFinishedAt,
        @Nullable Instant toldStalledAt) {
    public static AccountMirror starting(OrganisationId organisation, AccountName account) {
        return new AccountMirror(organisation, account, Scope.COMMON_JOBS, null, null);
    }

    public AccountMirror with(Scope next) {
        return new AccountMirror(organisation, account, next, toldFinishedAt, toldStalledAt);
    }

    public AccountMirror finished(Instant at) {
        return new AccountMirror(organisation, account, scope, at, toldStalledAt);
    }

    public AccountMirror stalled(Instant at) {
        return new AccountMirror(organisation, account, scope, toldFinishedAt, at);
    }
}
