package dev.pinbridge.application.notices;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.StalledComments;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// What needs a person, of what the actor can do something about; nothing for who can do nothing about it.
@ReadModel
public final class ReadNotices {
    /// Enough to go from one to the next.
    public static final int MOST_CALLS = 20;

    private final Notices notices;
    private final StalledForwardings forwardings;
    private final StalledComments comments;
    private final Transactions transactions;

    public ReadNotices(
            Notices notices, StalledForwardings forwardings, StalledComments comments, Transactions transactions) {
        this.notices = notices;
        this.forwardings = forwardings;
        this.comments = comments;
        this.transactions = transactions;
    }

    /// A notice, and how many people or comments stand still because of it now.
    public record Told(Notice notice, int number) {}

    /// By the time they were raised, newest first.
    public Slice<Told> page(Actor actor, NoticeFilter filter, PageRequest request) {
        var kinds = new HashSet<>(filter.kinds());
        kinds.retainAll(NoticeKind.of(actor));
        var visible = new NoticeFilter(kinds, filter.statuses());
        return transactions.within(actor.organisation(), () -> {
            var page = notices.page(actor.organisation(), visible, request);
            return new Slice<>(told(actor, page.items()), page.hasNext());
        });
    }

    public List<Told> all(Actor actor, Collection<NoticeId> ids) {
        return transactions.within(
                actor.organisation(),
                () -> told(
                        actor,
                        notices.findAll(actor.organisation(), ids).stream()
                                .filter(notice -> notice.kind().audience().includes(actor))
                                .toList()));
    }

    /// For a badge.
    public int countOpen(Actor actor) {
        return transactions.within(
                actor.organisation(), () -> notices.countOpen(actor.organisation(), NoticeKind.of(actor)));
    }

    private List<Told> told(Actor actor, List<Notice> found) {
        var numbers = numbers(actor, found);
        return found.stream()
                .map(notice -> new Told(notice, numbers.getOrDefault(notice.subject(), 0)))
                .toList();
    }

    private Map<NoticeSubject, Integer> numbers(Actor actor, List<Notice> found) {
        var positions = new HashSet<PositionId>();
        var isOfComments = false;
        for (var notice : found) {
            switch (notice.subject()) {
                case NoticeSubject.OfPosition ofPosition -> positions.add(ofPosition.position());
                case NoticeSubject.OfComments _ -> isOfComments = true;
                case NoticeSubject.OfIntegration _ -> {}
            }
        }
        var numbers = new HashMap<NoticeSubject, Integer>();
        if (!positions.isEmpty()) {
            forwardings
                    .at(actor.organisation(), positions)
                    .forEach(stalled -> numbers.put(stalled.subject(), stalled.number()));
        }
        if (isOfComments) {
            comments.all(actor.organisation()).forEach(stalled -> numbers.put(stalled.subject(), stalled.number()));
        }
        return numbers;
    }

    /// The calls of which notices about comments tell, those that came to a standstill last first and
    /// [#MOST_CALLS] at most. Whether the actor may open them is not looked at.
    public Map<NoticeSubject.OfComments, List<CallId>> calls(Actor actor) {
        return transactions.within(actor.organisation(), () -> comments.calls(actor.organisation(), MOST_CALLS));
    }
}
