package dev.pinbridge.application.ats;

import static dev.pinbridge.application.ats.NewApplications.ADA;
import static dev.pinbridge.application.ats.NewApplications.withoutCv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.forwarding.ApplicationIntake;
import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.AtsApplications;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.positions.JobStatus;
import org.junit.jupiter.api.Test;

/// What [AtsApplications] promises, of the same ATS as `intake()`.
public interface AtsApplicationsContract {
    EmailAddress SOMEBODY_ELSE = new EmailAddress("bob@example.org");

    AtsDriver driver();

    AtsApplications applications();

    ApplicationIntake intake();

    @Test
    default void findsAPersonsApplicationsNewestFirst() {
        // given
        var cook = driver().job("Cook", JobStatus.OPEN);
        var waiter = driver().job("Waiter", JobStatus.OPEN);
        var first = driver().apply(ADA, cook);
        driver().apply(SOMEBODY_ELSE, cook);
        var second = driver().apply(ADA, waiter);
        // when
        var found = applications().ofPerson(driver().credentials(), ADA);
        // then
        assertThat(found).extracting(AtsApplication::id).containsExactly(second, first);
        assertThat(found).extracting(AtsApplication::job).containsExactly(waiter, cook);
        assertThat(found).extracting(AtsApplication::jobTitle).containsExactly("Waiter", "Cook");
        assertThat(found).extracting(AtsApplication::stage).containsOnly("Applied");
        assertThat(found).extracting(AtsApplication::reference).containsOnlyNulls();
        assertThat(found).extracting(AtsApplication::appliedAt).doesNotContainNull();
    }

    @Test
    default void knowsThatItIsTheSamePerson() {
        // given
        driver().apply(ADA, driver().job("Cook", JobStatus.OPEN));
        driver().apply(ADA, driver().job("Waiter", JobStatus.OPEN));
        // when
        var found = applications().ofPerson(driver().credentials(), ADA);
        // then
        assertThat(found).extracting(AtsApplication::candidate).doesNotContainNull();
        assertThat(found.getFirst().candidate()).isEqualTo(found.getLast().candidate());
    }

    @Test
    default void findsApplicationsForConfidentialJobs() {
        // given
        var application = driver().apply(ADA, driver().openConfidentialJob("Chief"));
        // when
        var found = applications().ofPerson(driver().credentials(), ADA);
        // then
        assertThat(found).extracting(AtsApplication::id).containsExactly(application);
    }

    @Test
    default void findsNothingOfAStranger() {
        // given
        driver().apply(SOMEBODY_ELSE, driver().job("Cook", JobStatus.OPEN));
        // when
        var found = applications().ofPerson(driver().credentials(), ADA);
        // then
        assertThat(found).isEmpty();
    }

    @Test
    default void findsWhatWasCreatedByItsReference() {
        // given
        var job = driver().openConfidentialJob("Chief");
        intake().submit(driver().credentials(), withoutCv(job, "pinbridge-1"), () -> true);
        intake().submit(driver().credentials(), withoutCv(job, "pinbridge-2"), () -> true);
        // when
        var found = applications().withReference(driver().credentials(), "pinbridge-2");
        // then
        assertThat(found)
                .extracting(AtsApplication::id)
                .containsExactly(driver().applications().getLast());
        assertThat(found).extracting(AtsApplication::reference).containsExactly("pinbridge-2");
    }

    @Test
    default void findsNothingByAReferenceThatNobodyLeft() {
        // given
        driver().apply(ADA, driver().job("Cook", JobStatus.OPEN));
        // when
        var found = applications().withReference(driver().credentials(), "pinbridge-1");
        // then
        assertThat(found).isEmpty();
    }

    @Test
    default void isDeniedWithoutThePermission() {
        // given
        driver().allow(Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        // when
        var denied = catchThrowableOfType(AtsDenied.class, () -> applications().ofPerson(driver().credentials(), ADA));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfCapability(Capability.READ_APPLICATIONS));
    }

    @Test
    default void isDeniedWithARevokedKey() {
        // given
        driver().revokeKey();
        // when
        var denied = catchThrowableOfType(AtsDenied.class, () -> applications().ofPerson(driver().credentials(), ADA));
        // then
        assertThat(denied.loss()).isEqualTo(new Loss.OfConnection(AttentionCause.KEY_REFUSED));
    }

    @Test
    default void isUnavailableWhenNobodyIsThere() {
        // given
        driver().shutDown();
        // when
        var unavailable = catchThrowableOfType(
                AtsUnavailable.class, () -> applications().withReference(driver().credentials(), "pinbridge-1"));
        // then
        assertThat(unavailable.what()).isNotBlank();
    }
}
