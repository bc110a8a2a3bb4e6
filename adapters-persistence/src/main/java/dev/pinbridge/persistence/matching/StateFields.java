package dev.pinbridge.persistence.matching;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.matching.MatchBasis;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.NoMatchReason;
import org.jooq.Field;
import org.jooq.Record;

/// Where a table says in what state a match is, or came to be. Field by field: jOOQ's copying from record to
/// record took half of the time in which calls are matched.
record StateFields(
        Field<MatchStatus> status, Field<NoMatchReason> reason, Field<MatchBasis> basis, TargetFields target) {
    void write(Record row, MatchState state) {
        row.set(status, MatchStatus.of(state));
        switch (state) {
            case MatchState.Unmatched(var why) -> row.set(reason, why);
            case MatchState.Matched(var about, var because) -> {
                row.set(basis, because);
                target.write(row, about);
            }
            case MatchState.NotConnected _, MatchState.Rejected _ -> {
                // The status says it all.
            }
        }
    }

    MatchState read(Record row) {
        return switch (row.get(status)) {
            case NOT_CONNECTED -> new MatchState.NotConnected();
            case MATCHED -> new MatchState.Matched(requireNonNull(target.read(row)), requireNonNull(row.get(basis)));
            case NEEDS_REVIEW -> new MatchState.Unmatched(requireNonNull(row.get(reason)));
            case NOT_MATCHED ->
                row.get(reason) == null ? new MatchState.Rejected() : new MatchState.Unmatched(row.get(reason));
        };
    }
}
