package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.AtsReply;
import dev.pinbridge.domain.forwarding.Forwarding;
import dev.pinbridge.domain.forwarding.ForwardingOrigin.Rule;
import dev.pinbridge.domain.forwarding.ForwardingStep;
import dev.pinbridge.domain.forwarding.Move;
import dev.pinbridge.domain.forwarding.Mover;
import dev.pinbridge.persistence.generated.tables.records.ForwardingHistoryRecord;
import org.jspecify.annotations.Nullable;

/// Between a step of a forwarding and its row.
final class HistoryRows {
    private HistoryRows() {}

    static ForwardingHistoryRecord row(Forwarding forwarding, ForwardingStep step) {
        var reply = step.move().reply();
        var row = new ForwardingHistoryRecord();
        row.setOrganisationId(forwarding.organisation());
        row.setForwardingId(forwarding.id());
        row.setEpoch(step.epoch());
        row.setAt(step.move().at());
        row.setStatus(step.status());
        row.setWaitingReason(step.reason());
        row.setWords(step.words());
        writeMover(step.move().by(), row);
        row.setReplyStatus(reply == null ? null : (short) reply.status());
        row.setReplyRequestId(reply == null ? null : reply.requestId());
        return row;
    }

    private static void writeMover(Mover mover, ForwardingHistoryRecord row) {
        switch (mover) {
            case Mover.ByPerson(var person) -> {
                row.setMovedBy("PERSON");
                row.setMoverId(person);
            }
            case Mover.ByRule(var rule) -> {
                row.setMovedBy(
                        switch (rule) {
                            case ORGANISATION -> "ORGANISATION_RULE";
                            case POSITION -> "POSITION_RULE";
                        });
                row.setMoverId(null);
            }
            case Mover.ByService() -> {
                row.setMovedBy("SERVICE");
                row.setMoverId(null);
            }
        }
    }

    static ForwardingStep step(ForwardingHistoryRecord row) {
        return new ForwardingStep(
                row.getEpoch(),
                row.getStatus(),
                row.getWaitingReason(),
                row.getWords(),
                new Move(mover(row), row.getAt(), reply(row)));
    }

    private static Mover mover(ForwardingHistoryRecord row) {
        return switch (row.getMovedBy()) {
            case "PERSON" -> new Mover.ByPerson(row.getMoverId());
            case "ORGANISATION_RULE" -> new Mover.ByRule(Rule.ORGANISATION);
            case "POSITION_RULE" -> new Mover.ByRule(Rule.POSITION);
            case "SERVICE" -> new Mover.ByService();
            default -> throw new IllegalStateException("unknown mover of a forwarding: " + row.getMovedBy());
        };
    }

    private static @Nullable AtsReply reply(ForwardingHistoryRecord row) {
        return row.getReplyStatus() == null ? null : new AtsReply(row.getReplyStatus(), row.getReplyRequestId());
    }
}
