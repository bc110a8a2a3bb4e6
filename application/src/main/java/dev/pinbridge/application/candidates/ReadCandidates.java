package dev.pinbridge.application.candidates;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The candidates of the actor's organisation.
@ReadModel
public final class ReadCandidates {
    private final Candidates candidates;
    private final Transactions transactions;

    public ReadCandidates(Candidates candidates, Transactions transactions) {
        this.candidates = candidates;
        this.transactions = transactions;
    }

    public Optional<Candidate> find(Actor actor, CandidateId id) {
        return transactions.within(actor.organisation(), () -> candidates.find(actor.organisation(), id));
    }

    public List<Candidate> all(Actor actor, Collection<CandidateId> ids) {
        return transactions.within(actor.organisation(), () -> candidates.findAll(actor.organisation(), ids));
    }

    public Slice<Candidate> page(Actor actor, PageRequest request) {
        return transactions.within(actor.organisation(), () -> candidates.page(actor.organisation(), request));
    }
}
