package dev.pinbridge.application.candidates;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.candidates.RegisterCandidateResult.AlreadyRegistered;
import dev.pinbridge.application.candidates.RegisterCandidateResult.Registered;
import dev.pinbridge.application.candidates.RegisterCandidateResult.UnknownDocument;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Candidates;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.Documents;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes a person known to an organisation, once per e-mail address.
@UseCase
public final class RegisterCandidate {
    private final Candidates candidates;
    private final Documents documents;
    private final Transactions transactions;
    private final Supplier<CandidateId> ids;
    private final InstantSource clock;

    public RegisterCandidate(
            Candidates candidates,
            Documents documents,
            Transactions transactions,
            Supplier<CandidateId> ids,
            InstantSource clock) {
        this.candidates = candidates;
        this.documents = documents;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public RegisterCandidateResult register(
            Actor actor, EmailAddress email, CandidateDetails details, @Nullable DocumentId cv) {
        actor.mustBeRecruiter("register candidates");
        var organisation = actor.organisation();
        return transactions.within(organisation, () -> {
            if (cv != null && documents.find(organisation, cv).isEmpty()) {
                return new UnknownDocument();
            }
            var candidate = new Candidate(ids.get(), organisation, email, details, cv, clock.instant());
            return candidates.add(candidate)
                    ? new Registered(candidate)
                    : candidates
                            .withEmail(organisation, email)
                            .<RegisterCandidateResult>map(AlreadyRegistered::new)
                            .orElseThrow();
        });
    }
}
