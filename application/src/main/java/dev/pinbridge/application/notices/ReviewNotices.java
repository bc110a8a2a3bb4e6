package dev.pinbridge.application.notices;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeState;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledComments;
import dev.pinbridge.domain.notices.StalledForwardings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Brings the notices about what stands still in line with what does: one for each position and reason for which
/// somebody does, one for each reason for which comments do, however many, and none for the others.
@UseCase
public final class ReviewNotices {
    private final Notices notices;
    private final StalledForwardings forwardings;
    private final StalledComments comments;
    private final Transactions transactions;
    private final Supplier<NoticeId> ids;
    private final InstantSource clock;

    public ReviewNotices(
            Notices notices,
            StalledForwardings forwardings,
            StalledComments comments,
            Transactions transactions,
            Supplier<NoticeId> ids,
            InstantSource clock) {
        this.notices = notices;
        this.forwardings = forwardings;
        this.comments = comments;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// Those that hang on the product. Joins the transaction of whoever makes sure that no other such review of
    /// the organisation runs.
    public void review(OrganisationId organisation, Product product) {
        transactions.run(organisation, () -> {
            var toTell = new HashMap<NoticeSubject.OfBacklog, Instant>();
            stalled(organisation, product).forEach(stalled -> toTell.put(stalled.subject(), stalled.latest()));
            for (var notice : notices.unresolved(organisation)) {
                if (notice.subject() instanceof NoticeSubject.OfBacklog subject && subject.product() == product) {
                    settle(notice, subject, toTell);
                }
            }
            toTell.keySet()
                    .forEach(subject -> notices.raise(Notice.open(ids.get(), organisation, subject, clock.instant())));
        });
    }

    private List<? extends Stalled<? extends NoticeSubject.OfBacklog>> stalled(
            OrganisationId organisation, Product product) {
        return switch (product) {
            case CORD -> forwardings.all(organisation);
            case METAVIEW -> comments.all(organisation);
        };
    }

    /// One that still holds is not told again; one that is gone, or was put away before the latest happened, is
    /// over.
    private void settle(Notice notice, NoticeSubject.OfBacklog subject, Map<NoticeSubject.OfBacklog, Instant> toTell) {
        var latest = toTell.get(subject);
        if (latest != null && !isNews(notice.state(), latest)) {
            toTell.remove(subject);
        } else {
            notices.update(notice.resolve(clock.instant()));
        }
    }

    private static boolean isNews(NoticeState state, Instant latest) {
        return switch (state) {
            case NoticeState.Open _, NoticeState.Resolved _ -> false;
            case NoticeState.Dismissed(var _, var at) -> latest.isAfter(at);
        };
    }
}
