package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What was posted of the notes of each organisation's calls. It goes with the calls.
@DrivenPort
public interface NotePosts {
    /// Nothing is added when there is one with the same comment.
    void add(NotePost post);

    /// By number; a call without any is missing. One round trip whatever the number.
    Map<CallId, List<NotePost>> ofCalls(OrganisationId organisation, Collection<CallId> calls);
}
