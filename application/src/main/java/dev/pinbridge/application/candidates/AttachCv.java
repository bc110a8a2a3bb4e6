package dev.pinbridge.application.candidates;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.candidates.AttachCvResult.Attached;
import dev.pinbridge.application.candidates.AttachCvResult.UnknownCandidate;
import dev.pinbridge.application.candidates.AttachCvResult.UnknownDocument;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.candidates.CandidateChanged;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.Documents;

/// Gives a candidate a CV, in place of an earlier one. It goes with what is sent from now on; the ATS takes no CV
/// later.
@UseCase
public final class AttachCv {
    private final Candidates candidates;
    private final Documents documents;
    private final Transactions transactions;
    private final Events events;

    public AttachCv(Candidates candidates, Documents documents, Transactions transactions, Events events) {
        this.candidates = candidates;
        this.documents = documents;
        this.transactions = transactions;
        this.events = events;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public AttachCvResult attach(Actor actor, CandidateId id, DocumentId cv) {
        actor.mustBeRecruiter("attach CVs");
        return transactions.within(actor.organisation(), () -> {
            var candidate = candidates.lock(actor.organisation(), id);
            if (candidate.isEmpty()) {
                return new UnknownCandidate();
            }
            if (documents.find(actor.organisation(), cv).isEmpty()) {
                return new UnknownDocument();
            }
            var changed = candidate.get().with(cv);
            candidates.update(changed);
            events.publish(new CandidateChanged(actor.organisation(), id));
            return new Attached(changed);
        });
    }
}
