package dev.pinbridge.application.positions;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import dev.pinbridge.domain.positions.JobLink;
import dev.pinbridge.domain.positions.Position;
import dev.pinbridge.domain.positions.PositionId;
import dev.pinbridge.domain.positions.Positions;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public final class InMemoryPositions implements Positions {
    private final InMemoryTable<PositionId, Position> rows;

    public InMemoryPositions(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public void save(Position position) {
        rows.put(position.organisation(), position.id(), position);
    }

    @Override
    public Optional<Position> find(OrganisationId organisation, PositionId id) {
        return rows.find(organisation, id);
    }

    @Override
    public Optional<Position> lock(OrganisationId organisation, PositionId id) {
        return find(organisation, id);
    }

    @Override
    public List<Position> findAll(OrganisationId organisation, Collection<PositionId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public Slice<Position> page(OrganisationId organisation, PageRequest request) {
        return InMemoryPages.page(
                rows.all(organisation),
                position -> new Keyset(position.createdAt(), position.id().value()),
                request);
    }

    @Override
    public List<Position> linkedTo(OrganisationId organisation, AccountName account, int limit) {
        return rows.all(organisation)
                .filter(position -> isOf(position.link(), account))
                .sorted(Comparator.comparing(InMemoryPositions::seenAt))
                .limit(limit)
                .toList();
    }

    private static boolean isOf(@Nullable JobLink link, AccountName account) {
        return link != null && link.account().equals(account);
    }

    private static Instant seenAt(Position position) {
        return Objects.requireNonNull(position.link()).seenAt();
    }
}
