package dev.pinbridge.application.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.positions.JobId;
import org.junit.jupiter.api.Test;

/// What [AtsLinks] promises.
public interface AtsLinksContract {
    AccountName ACME = new AccountName("acme");
    JobId COOK = new JobId("7");

    AtsLinks links();

    @Test
    default void leadsToAnApplicationOfTheAccount() {
        // given
        var application = new ApplicationId("42");
        // when
        var page = links().application(ACME, COOK, application);
        // then
        assertThat(page.isAbsolute()).isTrue();
        assertThat(page.toString()).contains("acme").endsWith("/admin/jobs/7/applications/42");
    }

    @Test
    default void leadsToAJobOfTheAccount() {
        // given
        var account = ACME;
        // when
        var page = links().job(account, COOK);
        // then
        assertThat(page.isAbsolute()).isTrue();
        assertThat(page.toString()).contains("acme").endsWith("/admin/jobs/7");
    }
}
