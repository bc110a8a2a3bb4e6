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
import java.util.Optional;

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
        return transactions.within(
                actor.organisation(),
                () -> find(actor, id)
                        .flatMap(notice -> locked(actor, notice))
                        .<DismissNoticeResult>map(notice -> new Dismissed(dismiss(actor, notice)))
                        .orElseGet(UnknownNotice::new));
    }

    private Optional<Notice> find(Actor actor, NoticeId id) {
        return notices.find(actor.organisation(), id)
                .filter(notice -> notice.kind().audience().includes(actor));
    }

    /// As it is once nobody resolves it in between: whoever raises and resolves such notices holds this lock.
    private Optional<Notice> locked(Actor actor, Notice notice) {
        integrations.lock(actor.organisation(), notice.subject().product());
        return find(actor, notice.id());
    }

    private Notice dismiss(Actor actor, Notice notice) {
        var dismissed = notice.dismiss(actor.person(), clock.instant());
        notices.update(dismissed);
        return dismissed;
    }
}
