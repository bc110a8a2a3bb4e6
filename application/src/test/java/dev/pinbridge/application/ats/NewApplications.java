package dev.pinbridge.application.ats;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.Country;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.LinkedInUrl;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.candidates.PersonalSummary;
import dev.pinbridge.domain.candidates.PhoneNumber;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.documents.Content;
import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.domain.documents.DocumentType;
import dev.pinbridge.domain.documents.FileName;
import dev.pinbridge.domain.forwarding.Channel;
import dev.pinbridge.domain.forwarding.ForwardingOptions;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Tag;
import dev.pinbridge.domain.positions.JobId;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Applications to be sent in tests, all of the same person.
public final class NewApplications {
    public static final EmailAddress ADA = new EmailAddress("ada@example.org");

    private static final CandidateDetails DETAILS = new CandidateDetails(
            new PersonName("Ada", "Lovelace"),
            new PhoneNumber("+442079460000"),
            new LinkedInUrl("https://www.linkedin.com/in/ada"));

    public static final PostalAddress LONDON =
            new PostalAddress("12 St James's Square", "Flat 3", "London", null, "SW1Y 4JH", new Country("GB"));

    public static final ForwardingOptions QUIETLY =
            new ForwardingOptions(false, new Tag("From cord"), new Channel("Job board"), new Channel("cord"));

    private NewApplications() {}

    public static NewApplication withoutCv(JobId job, String reference) {
        return new NewApplication(job, reference, ADA, DETAILS, null, null);
    }

    public static NewApplication withCv(JobId job, String reference, byte[] bytes) {
        return withCv(job, reference, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    public static NewApplication withCv(JobId job, String reference, long size, Content content) {
        var cv = new NewApplication.Cv(pdf(size), content);
        return new NewApplication(job, reference, ADA, DETAILS, null, cv);
    }

    /// With an address, a summary, answers and everything else that can be said.
    public static NewApplication withEverything(JobId job, String reference, List<NewApplication.Given> answers) {
        var details = new CandidateDetails(
                DETAILS.name(), DETAILS.phone(), DETAILS.linkedIn(), LONDON, new PersonalSummary("Counts.\nCooks."));
        return new NewApplication(job, reference, ADA, details, null, null, answers, QUIETLY);
    }

    private static Document pdf(long size) {
        return new Document(
                new DocumentId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 2)),
                new FileName("Ada Lovelace.pdf"),
                DocumentType.PDF,
                size,
                "0".repeat(64),
                Instant.EPOCH,
                new PersonId(new UUID(0, 3)));
    }
}
