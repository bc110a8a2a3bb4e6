package dev.pinbridge.application.forwarding;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.Forwardings;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the actor's organisation sends many at a time.
@ReadModel
public final class ReadBulks {
    private final Bulks bulks;
    private final Forwardings forwardings;
    private final Transactions transactions;

    public ReadBulks(Bulks bulks, Forwardings forwardings, Transactions transactions) {
        this.bulks = bulks;
        this.forwardings = forwardings;
        this.transactions = transactions;
    }

    public Optional<BulkForwarding> find(Actor actor, BulkId id) {
        return transactions.within(actor.organisation(), () -> bulks.find(actor.organisation(), id));
    }

    public List<BulkForwarding> all(Actor actor, Collection<BulkId> ids) {
        return transactions.within(actor.organisation(), () -> bulks.findAll(actor.organisation(), ids));
    }

    public Slice<BulkForwarding> page(Actor actor, PageRequest request) {
        return transactions.within(actor.organisation(), () -> bulks.page(actor.organisation(), request));
    }

    /// How far each of these has come.
    public Map<BulkId, BulkProgress> progress(Actor actor, Collection<BulkId> ids) {
        return transactions.within(actor.organisation(), () -> {
            var counts = bulks.counts(actor.organisation(), ids);
            var progress = new HashMap<BulkId, BulkProgress>();
            ids.forEach(id -> progress.put(id, new BulkProgress(counts.getOrDefault(id, Map.of()))));
            return progress;
        });
    }

    /// The bulk as it is now, and how far it has come: what is asked again and again while somebody watches.
    public Optional<Watched> watch(OrganisationId organisation, BulkId id) {
        return transactions.within(
                organisation,
                () -> bulks.find(organisation, id)
                        .map(bulk -> new Watched(
                                bulk,
                                new BulkProgress(
                                        bulks.counts(organisation, Set.of(id)).getOrDefault(id, Map.of())))));
    }

    public record Watched(BulkForwarding bulk, BulkProgress progress) {}

    /// The rows of each from this place on, `size` at most.
    public Map<BulkId, Slice<ServedRow>> rows(Actor actor, Collection<BulkId> ids, int from, int size) {
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            var rows = bulks.rows(organisation, ids, from, size + 1);
            var serving = forwardings.ofConversations(
                    organisation,
                    rows.values().stream()
                            .flatMap(List::stream)
                            .map(BulkRow::conversation)
                            .distinct()
                            .toList());
            var slices = new HashMap<BulkId, Slice<ServedRow>>();
            rows.forEach((id, some) -> slices.put(
                    id,
                    Slice.of(
                            some.stream()
                                    .map(row -> new ServedRow(row, serving.get(row.conversation())))
                                    .toList(),
                            size)));
            return slices;
        });
    }
}
