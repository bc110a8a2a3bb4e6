package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The candidates of an organisation. One of another organisation is not found.
@DrivenPort
public interface Candidates {
    /// False, and nothing is changed, when the organisation has a candidate with this e-mail address already.
    boolean add(Candidate candidate);

    /// Replaces the earlier version.
    void update(Candidate candidate);

    Optional<Candidate> find(OrganisationId organisation, CandidateId id);

    /// As [#find], and nobody else changes it before the transaction ends.
    Optional<Candidate> lock(OrganisationId organisation, CandidateId id);

    Optional<Candidate> withEmail(OrganisationId organisation, EmailAddress email);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Candidate> findAll(OrganisationId organisation, Collection<CandidateId> ids);

    /// By registration, newest first.
    Slice<Candidate> page(OrganisationId organisation, PageRequest request);
}
