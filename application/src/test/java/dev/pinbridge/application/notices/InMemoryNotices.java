package dev.pinbridge.application.notices;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.notices.Notice;
import dev.pinbridge.domain.notices.NoticeFilter;
import dev.pinbridge.domain.notices.NoticeId;
import dev.pinbridge.domain.notices.NoticeKind;
import dev.pinbridge.domain.notices.NoticeState;
import dev.pinbridge.domain.notices.NoticeStatus;
import dev.pinbridge.domain.notices.Notices;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

public final class InMemoryNotices implements Notices {
    private final InMemoryTable<NoticeId, Notice> rows;

    public InMemoryNotices(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean raise(Notice notice) {
        var isNew = unresolved(notice.organisation()).stream()
                .noneMatch(other -> other.subject().isSameAs(notice.subject()));
        if (isNew) {
            update(notice);
        }
        return isNew;
    }

    @Override
    public void update(Notice notice) {
        rows.put(notice.organisation(), notice.id(), notice);
    }

    @Override
    public Optional<Notice> find(OrganisationId organisation, NoticeId id) {
        return rows.find(organisation, id);
    }

    @Override
    public List<Notice> findAll(OrganisationId organisation, Collection<NoticeId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public List<Notice> unresolved(OrganisationId organisation) {
        return rows.all(organisation)
                .filter(notice -> !(notice.state() instanceof NoticeState.Resolved))
                .toList();
    }

    @Override
    public Slice<Notice> page(OrganisationId organisation, NoticeFilter filter, PageRequest request) {
        return InMemoryPages.page(
                rows.all(organisation)
                        .filter(notice -> filter.kinds().contains(notice.kind()))
                        .filter(notice -> filter.statuses().contains(NoticeStatus.of(notice.state()))),
                notice -> new Keyset(notice.raisedAt(), notice.id().value()),
                request);
    }

    @Override
    public int countOpen(OrganisationId organisation, Set<NoticeKind> kinds) {
        return (int) rows.all(organisation)
                .filter(notice -> notice.state() instanceof NoticeState.Open && kinds.contains(notice.kind()))
                .count();
    }

    /// @return how many there were
    public int removeAll(OrganisationId organisation, Product product) {
        var all = rows.all(organisation)
                .filter(notice -> notice.subject().product() == product)
                .map(Notice::id)
                .toList();
        all.forEach(id -> rows.remove(organisation, id));
        return all.size();
    }
}
