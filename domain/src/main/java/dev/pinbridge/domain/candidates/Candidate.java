package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.documents.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person who may be hired, once per organisation and e-mail address.
public record Candidate(
        CandidateId id,
        OrganisationId organisation,
        EmailAddress email,
        CandidateDetails details,
        @Nullable DocumentId cv,
        Instant registeredAt) {
    public Candidate edited(CandidateDetails newDetails) {
        return new Candidate(id, organisation, email, newDetails, cv, registeredAt);
    }

    public Candidate with(DocumentId newCv) {
        return new Candidate(id, organisation, email, details, newCv, registeredAt);
    }
}
