package dev.pinbridge.application.matching;

import dev.pinbridge.application.Reaction;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.calls.CallChanged;
import dev.pinbridge.domain.matching.Matches;
import java.util.List;

/// Finds out what a call is about when it becomes known or changes. A released one keeps its match.
public final class MatchOnCallChange implements Reaction<CallChanged> {
    private final LookAgain again;

    public MatchOnCallChange(Matching matching, Matches matches, Events events) {
        this.again = new LookAgain(matching, matches, events);
    }

    @Override
    public Class<CallChanged> event() {
        return CallChanged.class;
    }

    @Override
    public void react(CallChanged event) {
        if (!event.call().isReleased()) {
            again.look(event.call().organisation(), List.of(event.call()));
        }
    }
}
