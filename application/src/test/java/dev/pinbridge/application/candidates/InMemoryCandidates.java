package dev.pinbridge.application.candidates;

import dev.pinbridge.application.InMemoryPages;
import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.paging.Keyset;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

public final class InMemoryCandidates implements Candidates {
    private final InMemoryTable<CandidateId, Candidate> rows;

    public InMemoryCandidates(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public boolean add(Candidate candidate) {
        if (withEmail(candidate.organisation(), candidate.email()).isPresent()) {
            return false;
        }
        rows.put(candidate.organisation(), candidate.id(), candidate);
        return true;
    }

    @Override
    public void update(Candidate candidate) {
        find(candidate.organisation(), candidate.id())
                .ifPresent(_ -> rows.put(candidate.organisation(), candidate.id(), candidate));
    }

    @Override
    public Optional<Candidate> find(OrganisationId organisation, CandidateId id) {
        return rows.find(organisation, id);
    }

    @Override
    public Optional<Candidate> lock(OrganisationId organisation, CandidateId id) {
        return find(organisation, id);
    }

    @Override
    public Optional<Candidate> withEmail(OrganisationId organisation, EmailAddress email) {
        return rows.all(organisation)
                .filter(candidate -> candidate.email().equals(email))
                .findAny();
    }

    @Override
    public List<Candidate> findAll(OrganisationId organisation, Collection<CandidateId> ids) {
        return rows.findAll(organisation, ids);
    }

    @Override
    public Slice<Candidate> page(OrganisationId organisation, PageRequest request) {
        return InMemoryPages.page(
                rows.all(organisation),
                candidate -> new Keyset(candidate.registeredAt(), candidate.id().value()),
                request);
    }
}
