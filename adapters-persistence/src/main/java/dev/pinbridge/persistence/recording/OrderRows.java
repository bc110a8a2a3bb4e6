package dev.pinbridge.persistence.recording;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.recording.Instruction;
import dev.pinbridge.domain.recording.RecordingOrder;
import dev.pinbridge.domain.recording.StandingOrder;
import dev.pinbridge.domain.recording.Telling;
import dev.pinbridge.persistence.generated.tables.records.RecordingOrderRecord;

/// Standing orders as rows.
final class OrderRows {
    private OrderRows() {}

    static RecordingOrderRecord row(StandingOrder order) {
        var row = new RecordingOrderRecord();
        row.setOrganisationId(order.organisation());
        row.setCallId(order.call());
        put(row, order.instruction());
        row.setEpoch(order.epoch());
        put(row, order.telling());
        return row;
    }

    private static void put(RecordingOrderRecord row, Instruction instruction) {
        row.setTitle(null);
        row.setJoinUrl(null);
        row.setStartAt(null);
        row.setEndAt(null);
        if (instruction instanceof Instruction.Expect(var order)) {
            row.setTitle(order.title());
            row.setJoinUrl(order.joinUrl());
            row.setStartAt(order.startAt());
            row.setEndAt(order.endAt());
        }
    }

    private static void put(RecordingOrderRecord row, Telling telling) {
        row.setToldAt(null);
        row.setDueAt(null);
        row.setTries(0);
        row.setTrouble(null);
        switch (telling) {
            case Telling.Told(var at) -> row.setToldAt(at);
            case Telling.Waiting(var dueAt, var tries, var trouble) -> {
                row.setDueAt(dueAt);
                row.setTries(tries);
                row.setTrouble(trouble);
            }
        }
    }

    static StandingOrder order(RecordingOrderRecord row) {
        return new StandingOrder(
                row.getOrganisationId(), row.getCallId(), instruction(row), row.getEpoch(), telling(row));
    }

    private static Instruction instruction(RecordingOrderRecord row) {
        return row.getStartAt() == null
                ? new Instruction.Release()
                : new Instruction.Expect(new RecordingOrder(
                        row.getOrganisationId(),
                        row.getCallId(),
                        requireNonNull(row.getTitle()),
                        requireNonNull(row.getJoinUrl()),
                        row.getStartAt(),
                        row.getEndAt()));
    }

    private static Telling telling(RecordingOrderRecord row) {
        return row.getToldAt() == null
                ? new Telling.Waiting(requireNonNull(row.getDueAt()), row.getTries(), row.getTrouble())
                : new Telling.Told(row.getToldAt());
    }
}
