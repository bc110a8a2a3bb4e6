package dev.pinbridge.application.notices;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeState;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledForwardings;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Brings the notices about positions in line with the ledger: one for each position and reason for which
/// somebody stands still, however many do, and none for the others.
@UseCase
public final class ReviewNotices {
    private final Notices notices;
    private final StalledForwardings stalled;
    private final Transactions transactions;
    private final Supplier<NoticeId> ids;
    private final InstantSource clock;

    public ReviewNotices(
            Notices notices,
            StalledForwardings stalled,
            Transactions transactions,
            Supplier<NoticeId> ids,
            InstantSource clock) {
        this.notices = notices;
        this.stalled = stalled;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// Joins the transaction of whoever makes sure that no other review of the organisation runs.
    public void review(OrganisationId organisation) {
        transactions.run(organisation, () -> {
            var toTell = stalled.all(organisation).stream()
                    .collect(Collectors.toMap(Stalled::subject, Function.identity(), (one, _) -> one, HashMap::new));
            for (var notice : notices.unresolved(organisation)) {
                if (notice.subject() instanceof NoticeSubject.OfPosition subject) {
                    settle(notice, subject, toTell);
                }
            }
            toTell.keySet()
                    .forEach(subject -> notices.raise(Notice.open(ids.get(), organisation, subject, clock.instant())));
        });
    }

    /// One that still holds is not told again; one that is gone, or was put away before the latest happened, is
    /// over.
    private void settle(
            Notice notice, NoticeSubject.OfPosition subject, Map<NoticeSubject.OfPosition, Stalled> toTell) {
        var now = toTell.get(subject);
        if (now != null && !isNews(notice.state(), now)) {
            toTell.remove(subject);
        } else {
            notices.update(notice.resolve(clock.instant()));
        }
    }

    private static boolean isNews(NoticeState state, Stalled now) {
        return switch (state) {
            case NoticeState.Open _, NoticeState.Resolved _ -> false;
            case NoticeState.Dismissed(var _, var at) -> now.latest().isAfter(at);
        };
    }
}
