package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The transcripts of each organisation's calls. They go with their calls. Whoever changes one has locked its
/// call.
@DrivenPort
public interface Transcripts {
    /// Adds it, or replaces the one of its call with all that people said of who speaks in that. A few round
    /// trips however long it is.
    void save(Transcript transcript);

    /// The whole of it.
    Optional<Transcript> find(OrganisationId organisation, CallId call);

    /// Of those calls that have one. A fixed number of round trips whatever the number.
    Map<CallId, TranscriptOutline> outlines(OrganisationId organisation, Collection<CallId> calls);

    /// Keeps who speaks in it, and nothing else; nothing at all when it has been replaced.
    void saveSpeakers(TranscriptOutline outline);

    /// What is said in each from the utterance of this number on, `size` utterances at most. One that says no
    /// more, or has been replaced, is missing. One round trip whatever the number.
    Map<TranscriptVersion, List<NumberedUtterance>> utterances(
            OrganisationId organisation, Collection<TranscriptVersion> transcripts, int from, int size);
}
