package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRowStatus;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class InMemoryBulks implements Bulks {
    private record Place(BulkId bulk, int ordinal) {}

    private final InMemoryTable<BulkId, BulkForwarding> bulks;
    private final InMemoryTable<Place, BulkRow> rows;
    private final InMemoryTable<BulkId, Integer> sizes;
    private final Forwardings forwardings;

    public InMemoryBulks(InMemoryTransactions transactions, Forwardings forwardings) {
        this.bulks = new InMemoryTable<>(transactions);
        this.rows = new InMemoryTable<>(transactions);
        this.sizes = new InMemoryTable<>(transactions);
        this.forwardings = forwardings;
    }

    @Override
    public void add(BulkForwarding bulk, List<ConversationId> conversations) {
        update(bulk);
        sizes.put(bulk.organisation(), bulk.id(), conversations.size());
        settle(
                bulk.organisation(),
                bulk.id(),
                IntStream.range(0, conversations.size())
                        .mapToObj(place -> new BulkRow(place, conversations.get(place), new BulkRow.State.Pending()))
                        .toList());
    }

    @Override
    public void update(BulkForwarding bulk) {
        bulks.put(bulk.organisation(), bulk.id(), bulk);
    }

    @Override
    public Optional<BulkForwarding> find(OrganisationId organisation, BulkId id) {
        return bulks.find(organisation, id);
    }

    @Override
    public Optional<BulkForwarding> lock(OrganisationId organisation, BulkId id) {
        return find(organisation, id);
    }

    @Override
    public List<BulkForwarding> findAll(OrganisationId organisation, Collection<BulkId> ids) {
        return bulks.findAll(organisation, ids);
    }

    @Override
    public Slice<BulkForwarding> page(OrganisationId organisation, PageRequest request) {
        return InMemoryPages.page(
                bulks.all(organisation),
                bulk -> new Keyset(bulk.startedAt(), bulk.id().value()),
                request);
    }

    @Override
    public List<BulkRow> pending(OrganisationId organisation, BulkId id, int limit) {
        return rowsOf(organisation, id)
                .filter(row -> row.state() instanceof BulkRow.State.Pending)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<BulkId, List<BulkRow>> rows(OrganisationId organisation, Collection<BulkId> ids, int from, int limit) {
        var found = new HashMap<BulkId, List<BulkRow>>();
        for (var id : ids) {
            var some = rowsOf(organisation, id).skip(from).limit(limit).toList();
            if (!some.isEmpty()) {
                found.put(id, some);
            }
        }
        return found;
    }

    @Override
    public void settle(OrganisationId organisation, BulkId id, Collection<BulkRow> settled) {
        settled.forEach(row -> rows.put(organisation, new Place(id, row.ordinal()), row));
    }

    @Override
    public Map<BulkId, Map<BulkRowStatus, Integer>> counts(OrganisationId organisation, Collection<BulkId> ids) {
        var counts = new HashMap<BulkId, Map<BulkRowStatus, Integer>>();
        for (var id : ids) {
            var some = rowsOf(organisation, id).toList();
            var serving = forwardings.ofConversations(
                    organisation, some.stream().map(BulkRow::conversation).toList());
            var count = some.stream()
                    .collect(Collectors.groupingBy(
                            row -> new ServedRow(row, serving.get(row.conversation())).status(),
                            Collectors.summingInt(_ -> 1)));
            if (!count.isEmpty()) {
                counts.put(id, count);
            }
        }
        return counts;
    }

    private Stream<BulkRow> rowsOf(OrganisationId organisation, BulkId id) {
        return IntStream.range(0, sizes.find(organisation, id).orElse(0))
                .mapToObj(place -> new Place(id, place))
                .flatMap(place -> rows.find(organisation, place).stream())
                .sorted(Comparator.comparingInt(BulkRow::ordinal));
    }
}
