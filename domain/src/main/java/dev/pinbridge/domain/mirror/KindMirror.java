package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far the mirror of one kind of record has come. Each step counts the epoch up by one, so that of two who
/// work on it the slower one is refused.
///
/// @param trouble why nothing comes in at the moment; null when it does
public record KindMirror(
        OrganisationId organisation,
        AccountName account,
        RecordKind kind,
        long epoch,
        History history,
        Looks looks,
        Sweep sweep,
        @Nullable Trouble trouble) {
    /// The ATS gives no usable answer.
    ///
    /// @param what for people
    public record Trouble(Instant since, String what) {}

    public static KindMirror notBegun(OrganisationId organisation, AccountName account, RecordKind kind, Instant now) {
        return new KindMirror(
                organisation, account, kind, 0, new History.NotBegun(), Looks.starting(now), new Sweep.Idle(now), null);
    }

    public KindMirror with(History next) {
        return new KindMirror(organisation, account, kind, epoch, next, looks, sweep, null);
    }

    public KindMirror with(Looks next) {
        return new KindMirror(organisation, account, kind, epoch, history, next, sweep, null);
    }

    public KindMirror with(Sweep next) {
        return new KindMirror(organisation, account, kind, epoch, history, looks, next, null);
    }

    /// As the next step to be stored.
    public KindMirror counted() {
        return new KindMirror(organisation, account, kind, epoch + 1, history, looks, sweep, trouble);
    }

    /// Nothing is tried before then.
    public KindMirror troubled(String what, Instant now, Instant again) {
        var since = trouble == null ? now : trouble.since();
        return new KindMirror(
                organisation, account, kind, epoch, history, looks.notBefore(again), sweep, new Trouble(since, what));
    }
}
