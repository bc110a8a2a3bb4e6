package dev.pinbridge.application.notices;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.notices.DismissNoticeResult.Dismissed;
import dev.pinbridge.application.notices.DismissNoticeResult.UnknownNotice;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.Notices;
import java.time.InstantSource;

/// Puts a notice away though its cause is still there. Doing it twice, or with one that is resolved, changes
/// nothing.
@UseCase
public final class DismissNotice {
    private final Notices notices;
    private final Integrations integrations;
    private final Transactions transactions;
    private final InstantSource clock;

    public DismissNotice(Notices notices, Integrations integrations, Transactions transactions, InstantSource clock) {
        this.notices = notices;
        this.integrations = integrations;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public DismissNoticeResult dismiss(Actor actor, NoticeId id) {
        actor.mustBeRecruiter("dismiss notices");
        return transactions.within(actor.organisation(), () -> {
            // Whoever raises and resolves notices holds this, so none is resolved in between.
            integrations.lock(actor.organisation());
            return notices.find(actor.organisation(), id)
                    .filter(notice -> notice.kind().audience().includes(actor))
                    .<DismissNoticeResult>map(notice -> new Dismissed(dismiss(actor, notice)))
                    .orElseGet(UnknownNotice::new);
        });
    }

    private Notice dismiss(Actor actor, Notice notice) {
        var dismissed = notice.dismiss(actor.person(), clock.instant());
        notices.update(dismissed);
        return dismissed;
    }
}
