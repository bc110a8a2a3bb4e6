package dev.pinbridge.application.candidates;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.candidates.Candidate;
import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.CandidateId;
import dev.pinbridge.domain.candidates.Country;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.LinkedInUrl;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.candidates.PersonalSummary;
import dev.pinbridge.domain.candidates.PhoneNumber;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Instant;
import java.util.UUID;

/// Candidates as a test needs them; each is another one.
public final class ACandidate {
    private ACandidate() {}

    public static Candidate aCandidate(OrganisationId organisation) {
        return aCandidate(organisation, Times.NOON);
    }

    public static Candidate aCandidate(OrganisationId organisation, Instant registeredAt) {
        var id = UUID.randomUUID();
        return new Candidate(
                new CandidateId(id),
                organisation,
                new EmailAddress("δοκιμή+" + id + "@παράδειγμα.example"),
                new CandidateDetails(
                        new PersonName("José María", "Œ\u2019Þórðardóttir-Nguyễn"),
                        new PhoneNumber("+44 20 7946 0000"),
                        new LinkedInUrl("https://www.linkedin.com/in/josé-maría"),
                        new PostalAddress(
                                "Þórsgata 1", "Íbúð 2", "Reykjavík", "Höfuðborgarsvæðið", "101", new Country("IS")),
                        new PersonalSummary("Kocht.\n\nՍիրում է ճանապարհորդել 😀")),
                null,
                registeredAt);
    }

    /// One name, nothing else known.
    public static CandidateDetails theLeast() {
        return new CandidateDetails(new PersonName("Sukarno", null), null, null);
    }
}
