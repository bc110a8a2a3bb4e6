package dev.pinbridge.application.notices;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeSubject;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.notices.Stalled;
import dev.pinbridge.domain.notices.StalledForwardings;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What needs a person, of what the actor can do something about; nothing for who can do nothing about it.
@ReadModel
public final class ReadNotices {
    private final Notices notices;
    private final StalledForwardings stalled;
    private final Transactions transactions;

    public ReadNotices(Notices notices, StalledForwardings stalled, Transactions transactions) {
        this.notices = notices;
        this.stalled = stalled;
        this.transactions = transactions;
    }

    /// A notice, and how many people stand still because of it now.
    public record Told(Notice notice, int people) {}

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
        var people = people(actor, found);
        return found.stream()
                .map(notice -> new Told(notice, people.getOrDefault(notice.subject(), 0)))
                .toList();
    }

    private Map<NoticeSubject, Integer> people(Actor actor, List<Notice> found) {
        var positions = found.stream()
                .map(Notice::subject)
                .filter(NoticeSubject.OfPosition.class::isInstance)
                .map(subject -> ((NoticeSubject.OfPosition) subject).position())
                .collect(Collectors.<PositionId>toSet());
        return positions.isEmpty()
                ? Map.of()
                : stalled.at(actor.organisation(), positions).stream()
                        .collect(Collectors.toMap(Stalled::subject, Stalled::people));
    }
}
