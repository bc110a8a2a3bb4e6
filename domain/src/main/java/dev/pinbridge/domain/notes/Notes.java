package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The notes of each organisation's calls, with all their versions. They go with their calls.
@DrivenPort
public interface Notes {
    /// Adds those of which the call has none in the same shape. A fixed number of round trips whatever the
    /// number.
    void add(Collection<Note> notes);

    /// Those that there are. One round trip whatever the number.
    List<Note> findAll(OrganisationId organisation, Collection<NoteId> ids);

    default Optional<Note> find(OrganisationId organisation, NoteId id) {
        return findAll(organisation, List.of(id)).stream().findFirst();
    }

    /// As [#find], and nobody else changes it before the transaction ends.
    Optional<Note> lock(OrganisationId organisation, NoteId id);

    /// In the order in which they were asked for first. A fixed number of round trips whatever the number.
    Map<CallId, List<Note>> ofCalls(OrganisationId organisation, Collection<CallId> calls);

    /// Keeps what became of a note that there is, its latest version as one more or as that of the same number.
    void save(Note note);

    /// As [Note#asked], of all notes of these calls. One round trip.
    ///
    /// @return whether there is any
    boolean ask(OrganisationId organisation, Collection<CallId> calls, Instant now);

    /// The newest first, `most` at most of each that has any. One round trip whatever the number.
    Map<NoteId, List<NoteVersion>> versions(OrganisationId organisation, Collection<NoteId> ids, int most);

    /// Keeps versions that there are as they are to be read from now on.
    void replace(OrganisationId organisation, NoteId id, List<NoteVersion> versions);

    /// Of those that are queued, the longest due first.
    List<Note> due(OrganisationId organisation, Instant now, int most);

    /// Those of which [Note#isBegun] says so, in any order.
    List<Note> begun(OrganisationId organisation);

    /// When the next is due, if any is queued.
    Optional<Instant> nextDue(OrganisationId organisation);

    /// Keeps what there is so far of a note that is being written; nothing when it was asked for again since.
    void saveDraft(OrganisationId organisation, NoteId id, long asks, List<NoteSection> draft);

    /// Those of the calls that have a note that is written.
    Set<CallId> written(OrganisationId organisation, Collection<CallId> calls);
}
