package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.Bulks;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.Forwardings;
import java.util.List;
import java.util.Set;

/// The rows of a bulk with the forwardings that serve them.
final class BulkRows {
    private final Bulks bulks;
    private final Forwardings forwardings;

    BulkRows(Bulks bulks, Forwardings forwardings) {
        this.bulks = bulks;
        this.forwardings = forwardings;
    }

    List<ServedRow> all(OrganisationId organisation, BulkId id) {
        var rows =
                bulks.rows(organisation, Set.of(id), 0, BulkForwarding.MAX_ROWS).getOrDefault(id, List.of());
        var serving = forwardings.ofConversations(
                organisation, rows.stream().map(BulkRow::conversation).toList());
        return rows.stream()
                .map(row -> new ServedRow(row, serving.get(row.conversation())))
                .toList();
    }

    /// Whether nothing has left for the ATS yet.
    static boolean isCancellable(ForwardingState state) {
        return switch (state) {
            case ForwardingState.Waiting _, ForwardingState.Queued _ -> true;
            case ForwardingState.Sending _,
                    ForwardingState.Unconfirmed _,
                    ForwardingState.Sent _,
                    ForwardingState.AlreadyApplied _,
                    ForwardingState.Refused _,
                    ForwardingState.Cancelled _ -> false;
        };
    }
}
