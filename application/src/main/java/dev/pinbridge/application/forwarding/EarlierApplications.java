package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.positions.JobId;
import java.util.List;
import java.util.Optional;

/// What a person has applied for at the ATS.
public final class EarlierApplications {
    private final AtsApplications applications;

    public EarlierApplications(AtsApplications applications) {
        this.applications = applications;
    }

    /// Newest first.
    List<AtsApplication> of(AtsCredentials credentials, EmailAddress email) {
        return applications.ofPerson(credentials, email);
    }

    Optional<AtsApplication> withReference(AtsCredentials credentials, String reference) {
        return applications.withReference(credentials, reference).stream().findFirst();
    }

    static Optional<AtsApplication> on(JobId job, List<AtsApplication> found) {
        return found.stream()
                .filter(application -> application.job().equals(job))
                .findFirst();
    }
}
