package dev.pinbridge.pinpoint.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.ats.AtsLinksContract;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsLinks;
import dev.pinbridge.pinpoint.http.AccountUrls;
import org.junit.jupiter.api.Test;

final class PinpointLinksTest implements AtsLinksContract {
    @Override
    public AtsLinks links() {
        return new PinpointLinks(new AccountUrls("https://{subdomain}.pinpointhq.com/"));
    }

    @Test
    void leadsToTheAccountsOwnHost() {
        // given
        var links = links();
        // when
        var page = links.application(ACME, COOK, new ApplicationId("42"));
        // then
        assertThat(page).hasToString("https://acme.pinpointhq.com/admin/jobs/7/applications/42");
    }

    @Test
    void keepsAStrangeIdWithinThePath() {
        // given
        var strange = new ApplicationId("../?#");
        // when
        var page = links().application(ACME, COOK, strange);
        // then
        assertThat(page.getRawPath()).endsWith("/applications/..%2F%3F%23");
    }
}
