package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkForwarding;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.domain.forwarding.BulkRow;
import dev.pinbridge.domain.forwarding.BulkRow.State.CalledOff;
import dev.pinbridge.domain.forwarding.BulkRow.State.Entered;
import dev.pinbridge.domain.forwarding.BulkRow.State.NotPossible;
import dev.pinbridge.domain.forwarding.BulkRow.State.Pending;
import dev.pinbridge.domain.forwarding.ForwardingObstacle;
import dev.pinbridge.persistence.generated.tables.records.BulkForwardingRecord;
import dev.pinbridge.persistence.generated.tables.records.BulkRowRecord;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Between bulks with their rows, and what is stored of them.
final class BulkRecords {
    static final String PENDING = "PENDING";
    static final String ENTERED = "ENTERED";
    static final String FOUND = "FOUND";
    static final String NOT_POSSIBLE = "NOT_POSSIBLE";
    static final String CALLED_OFF = "CALLED_OFF";

    private BulkRecords() {}

    static BulkForwardingRecord record(BulkForwarding bulk) {
        var cancellation = bulk.cancellation();
        var stored = new BulkForwardingRecord();
        stored.setOrganisationId(bulk.organisation());
        stored.setId(bulk.id());
        stored.setStartedBy(bulk.startedBy());
        stored.setStartedAt(bulk.startedAt());
        stored.setAskedBy(bulk.askedBy());
        stored.setCancelledBy(cancellation == null ? null : cancellation.by());
        stored.setCancelledAt(cancellation == null ? null : cancellation.at());
        return stored;
    }

    static BulkForwarding bulk(BulkForwardingRecord stored) {
        return new BulkForwarding(
                stored.getId(),
                stored.getOrganisationId(),
                stored.getStartedBy(),
                stored.getStartedAt(),
                stored.getAskedBy(),
                stored.getCancelledBy() == null
                        ? null
                        : new BulkForwarding.Cancellation(stored.getCancelledBy(), stored.getCancelledAt()));
    }

    static BulkRowRecord record(OrganisationId organisation, BulkId bulk, BulkRow row) {
        var stored = new BulkRowRecord();
        stored.setOrganisationId(organisation);
        stored.setBulkId(bulk);
        stored.setOrdinal(row.ordinal());
        stored.setConversationId(row.conversation());
        stored.setState(word(row.state()));
        stored.setObstacle(row.state() instanceof NotPossible(var obstacle) ? obstacle : null);
        return stored;
    }

    static BulkRow row(BulkRowRecord stored) {
        return new BulkRow(
                stored.getOrdinal(), stored.getConversationId(), state(stored.getState(), stored.getObstacle()));
    }

    static String word(BulkRow.State state) {
        return switch (state) {
            case Pending _ -> PENDING;
            case Entered(var mine) -> mine ? ENTERED : FOUND;
            case NotPossible _ -> NOT_POSSIBLE;
            case CalledOff _ -> CALLED_OFF;
        };
    }

    private static BulkRow.State state(String word, @Nullable ForwardingObstacle obstacle) {
        return switch (word) {
            case PENDING -> new Pending();
            case ENTERED -> new Entered(true);
            case FOUND -> new Entered(false);
            case NOT_POSSIBLE -> new NotPossible(Objects.requireNonNull(obstacle));
            case CALLED_OFF -> new CalledOff();
            default -> throw new IllegalStateException("unknown state of a row: " + word);
        };
    }
}
