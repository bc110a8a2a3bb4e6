package dev.pinbridge.application.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.JobId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class InMemoryAtsTest {
    private static final AtsCredentials ACME = new AtsCredentials(
            new OrganisationId(UUID.randomUUID()),
            Product.CORD,
            new AccountName("acme"),
            new ApiKey("key"),
            Haste.BACKGROUND);
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");

    private final InMemoryAts ats = new InMemoryAts();

    @Test
    void createsAnApplicationAndYetAnswersAsTold() {
        // given
        ats.allowEverything(ACME);
        var job = ats.openJob(ACME.account(), "Cook");
        ats.createNextButAnswer(new Submission.Unknown("no answer"));
        // when
        var answer = ats.submit(ACME, application(job.id(), "pinbridge-1"), () -> true)
                .outcome();
        // then
        assertThat(answer).isEqualTo(new Submission.Unknown("no answer"));
        assertThat(ats.received()).hasSize(1);
        assertThat(ats.withReference(ACME, "pinbridge-1")).hasSize(1);
    }

    @Test
    void hidesWhatIsThereWhileItsLookUpsLag() {
        // given
        ats.allowEverything(ACME);
        var job = ats.openJob(ACME.account(), "Cook");
        ats.apply(ACME.account(), ADA, job.id());
        // when
        ats.setLookUpsLag(true);
        // then
        assertThat(ats.ofPerson(ACME, ADA)).isEmpty();
        ats.setLookUpsLag(false);
        assertThat(ats.ofPerson(ACME, ADA)).hasSize(1);
    }

    private static NewApplication application(JobId job, String reference) {
        var details = new CandidateDetails(new PersonName("Ada", "Lovelace"), null, null);
        return new NewApplication(job, reference, ADA, details, null, null);
    }
}
