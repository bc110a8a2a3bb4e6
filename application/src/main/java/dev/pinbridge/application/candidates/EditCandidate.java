package dev.pinbridge.application.candidates;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.candidates.EditCandidateResult.Edited;
import dev.pinbridge.application.candidates.EditCandidateResult.UnknownCandidate;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateChanged;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Actor;

/// Replaces what is known of a candidate. What a forwarding waited for may have come with it.
@UseCase
public final class EditCandidate {
    private final Candidates candidates;
    private final Transactions transactions;
    private final Events events;

    public EditCandidate(Candidates candidates, Transactions transactions, Events events) {
        this.candidates = candidates;
        this.transactions = transactions;
        this.events = events;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public EditCandidateResult edit(Actor actor, CandidateId id, CandidateDetails details) {
        actor.mustBeRecruiter("edit candidates");
        return transactions.within(
                actor.organisation(),
                () -> candidates
                        .lock(actor.organisation(), id)
                        .<EditCandidateResult>map(candidate -> new Edited(store(candidate.edited(details))))
                        .orElseGet(UnknownCandidate::new));
    }

    private Candidate store(Candidate candidate) {
        candidates.update(candidate);
        events.publish(new CandidateChanged(candidate.organisation(), candidate.id()));
        return candidate;
    }
}
