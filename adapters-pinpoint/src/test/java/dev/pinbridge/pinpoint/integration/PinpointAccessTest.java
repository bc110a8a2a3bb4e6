package dev.pinbridge.pinpoint.integration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.ats.AtsAccessContract;
import dev.pinbridge.application.ats.AtsDriver;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.JobDemands;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PinpointAccessTest implements AtsAccessContract {
    private final SandboxAtsDriver driver = new SandboxAtsDriver();

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void leavesNoCommentBehindAndMailsNobody() {
        // given
        var ours = driver.credentials();
        var application = driver.apply(new EmailAddress("ada@example.org"), driver.openJob("Chef", JobDemands.NONE));
        // when
        var check = access().check(new AtsCredentials(
                ours.organisation(), Product.METAVIEW, ours.account(), ours.key(), ours.haste()));
        // then
        assertThat(check).isInstanceOf(AccessCheck.Granted.class);
        assertThat(driver.company().count("comments")).isZero();
        assertThat(driver.isMailed(application)).isFalse();
    }

    @Override
    public AtsDriver driver() {
        return driver;
    }

    @Override
    public AtsAccess access() {
        return driver.client().access();
    }
}
