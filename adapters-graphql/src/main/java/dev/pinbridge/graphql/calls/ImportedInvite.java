package dev.pinbridge.graphql.calls;

import java.util.List;

/// An invite that was taken in.
public record ImportedInvite(List<CallView> calls) {
    public ImportedInvite {
        calls = List.copyOf(calls);
    }
}
