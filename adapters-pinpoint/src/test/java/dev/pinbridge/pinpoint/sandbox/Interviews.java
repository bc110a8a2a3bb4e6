package dev.pinbridge.pinpoint.sandbox;

import java.util.Map;
import java.util.Set;

/// Changes interviews: only the summary can be, everything else happens inside Pinpoint.
final class Interviews implements Writer {
    private static final Map<String, AttributeKind> WRITABLE = AttributeKind.all(AttributeKind.TEXT, "summary");

    private final State state;

    Interviews(State state) {
        this.state = state;
    }

    @Override
    public void update(Row interview, WriteDocument document) {
        document.checked(WRITABLE);
        document.checkRelationships(Set.of());
        if (document.has("summary")) {
            interview.set("summary", document.text("summary"));
        }
        state.tables().touch(interview, state.now());
    }
}
