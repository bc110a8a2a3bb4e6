package dev.pinbridge.faults;

import dev.pinbridge.domain.forwarding.ForwardingStatus;
import java.util.List;

/// A line of a node's journal.
///
/// @param life which life of which node
/// @param what `begin` or `end` of a create at the ATS, otherwise what was asked of the ledger
/// @param state the state that was to be written, or how a create ended
/// @param done false when the ledger refused
record Entry(long at, String life, String what, String reference, long epoch, String state, boolean done) {
    static Entry of(String line) {
        var columns = List.of(line.split("\t"));
        return new Entry(
                Long.parseLong(columns.get(0)),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                Long.parseLong(columns.get(4)),
                columns.get(5),
                Boolean.parseBoolean(columns.get(6)));
    }

    boolean isBegin() {
        return what.equals("begin");
    }

    boolean isEnd() {
        return what.equals("end");
    }

    boolean moves(ForwardingStatus to) {
        return !isBegin() && !isEnd() && state.equals(to.name());
    }
}
