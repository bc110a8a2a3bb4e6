package dev.pinbridge.persistence.calls;

import static dev.pinbridge.persistence.generated.Tables.CALL;
import static dev.pinbridge.persistence.generated.Tables.CALL_PARTICIPANT;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.persistence.Queries;
import dev.pinbridge.persistence.generated.tables.records.CallParticipantRecord;
import dev.pinbridge.persistence.generated.tables.records.CallRecord;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// Puts calls together from their rows.
public final class CallQuery {
    private CallQuery() {}

    /// In the order of the rows, with one more round trip whatever their number.
    public static List<Call> whole(DSLContext db, OrganisationId organisation, List<CallRecord> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<CallId, ? extends List<CallParticipantRecord>> participants = db.selectFrom(CALL_PARTICIPANT)
                .where(
                        CALL_PARTICIPANT.ORGANISATION_ID.eq(organisation),
                        Queries.isOneOf(
                                CALL_PARTICIPANT.CALL_ID,
                                rows.stream().map(row -> row.get(CALL.ID)).toList()))
                .orderBy(CALL_PARTICIPANT.CALL_ID, CALL_PARTICIPANT.POSITION)
                .fetchGroups(CALL_PARTICIPANT.CALL_ID);
        return rows.stream()
                .map(row -> CallRows.call(row, of(participants, row.get(CALL.ID))))
                .toList();
    }

    private static List<CallParticipantRecord> of(
            Map<CallId, ? extends List<CallParticipantRecord>> participants, CallId call) {
        var own = participants.get(call);
        return own == null ? List.of() : List.copyOf(own);
    }
}
