package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.ForwardingState.AlreadyApplied;
import dev.pinbridge.domain.forwarding.ForwardingState.Cancelled;
import dev.pinbridge.domain.forwarding.ForwardingState.Queued;
import dev.pinbridge.domain.forwarding.ForwardingState.Refused;
import dev.pinbridge.domain.forwarding.ForwardingState.Sending;
import dev.pinbridge.domain.forwarding.ForwardingState.Sent;
import dev.pinbridge.domain.forwarding.ForwardingState.Unconfirmed;
import dev.pinbridge.domain.forwarding.ForwardingState.Waiting;
import dev.pinbridge.domain.forwarding.ForwardingStatus;
import dev.pinbridge.domain.forwarding.MissingInformation;
import dev.pinbridge.persistence.generated.tables.records.ForwardingRecord;
import java.util.List;

/// The states of a forwarding in the columns they share. The same table checks that a state has what it has.
final class StateColumns {
    private static final UnansweredQuestions UNANSWERED = new GeneratedUnansweredQuestions();

    private StateColumns() {}

    static void write(ForwardingState state, ForwardingRecord row) {
        row.setStatus(ForwardingStatus.of(state));
        row.setSince(state.since());
        row.setWaitingReason(null);
        row.setMissing(null);
        row.setUnanswered(null);
        row.setDueAt(null);
        row.setWords(null);
        row.setLooks(null);
        row.setApplicationId(null);
        switch (state) {
            case Waiting waiting -> {
                row.setWaitingReason(waiting.reason());
                row.setMissing(waiting.missing().toArray(MissingInformation[]::new));
                row.setUnanswered(UNANSWERED.json(waiting.unanswered()));
            }
            case Queued queued -> {
                row.setDueAt(queued.notBefore());
                row.setWords(queued.trouble());
            }
            case Unconfirmed unconfirmed -> {
                row.setDueAt(unconfirmed.nextLook());
                row.setWords(unconfirmed.why());
                row.setLooks(unconfirmed.looks());
            }
            case Sent sent -> row.setApplicationId(sent.application());
            case AlreadyApplied applied -> row.setApplicationId(applied.application());
            case Refused refused -> row.setWords(refused.words());
            case Sending _, Cancelled _ -> {}
        }
    }

    static ForwardingState read(ForwardingRecord row) {
        var since = row.getSince();
        return switch (row.getStatus()) {
            case WAITING ->
                new Waiting(
                        row.getWaitingReason(),
                        List.of(row.getMissing()),
                        UNANSWERED.questions(row.getUnanswered()),
                        since);
            case QUEUED -> new Queued(since, row.getDueAt(), row.getWords());
            case SENDING -> new Sending(since);
            case UNCONFIRMED -> new Unconfirmed(since, row.getWords(), row.getLooks(), row.getDueAt());
            case SENT -> new Sent(row.getApplicationId(), since);
            case ALREADY_APPLIED -> new AlreadyApplied(row.getApplicationId(), since);
            case REFUSED -> new Refused(row.getWords(), since);
            case CANCELLED -> new Cancelled(since);
        };
    }
}
