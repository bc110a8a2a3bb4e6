package dev.pinbridge.application.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Permissions;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What [AtsAccess] promises.
public interface AtsAccessContract {
    AtsDriver driver();

    AtsAccess access();

    @Test
    default void grantsEverythingToAKeyThatMayDoEverything() {
        // given
        driver().allow(Capability.values());
        // when
        var check = access().check(driver().credentials());
        // then
        assertThat(check).isEqualTo(granted(EnumSet.allOf(Capability.class)));
    }

    @ParameterizedTest
    @EnumSource(Capability.class)
    default void leavesOutWhatTheKeyMayNotDo(Capability missing) {
        // given
        var allowed = EnumSet.complementOf(EnumSet.of(missing));
        driver().allow(allowed.toArray(Capability[]::new));
        // when
        var check = access().check(driver().credentials());
        // then
        assertThat(check).isEqualTo(granted(allowed));
    }

    @Test
    default void grantsNothingToAKeyThatMayDoNothing() {
        // given
        driver().allow();
        // when
        var check = access().check(driver().credentials());
        // then
        assertThat(check).isEqualTo(granted(Set.of()));
    }

    @Test
    default void saysThatAKeyIsRefused() {
        // given
        driver().revokeKey();
        // when
        var check = access().check(driver().credentials());
        // then
        assertThat(check).isEqualTo(new AccessCheck.KeyRefused());
    }

    @Test
    default void saysThatTheApiIsSwitchedOff() {
        // given
        driver().switchApi(false);
        // when
        var check = access().check(driver().credentials());
        // then
        assertThat(check).isEqualTo(new AccessCheck.ApiSwitchedOff());
    }

    @Test
    default void saysThatThereIsNoSuchAccount() {
        // given
        var ours = driver().credentials();
        var elsewhere = new AtsCredentials(
                ours.organisation(), new AccountName("nobody-is-called-so"), ours.key(), ours.haste());
        // when
        var check = access().check(elsewhere);
        // then
        assertThat(check).isEqualTo(new AccessCheck.NoSuchAccount());
    }

    @Test
    default void saysThatNobodyIsThere() {
        // given
        driver().shutDown();
        // when
        var check = access().check(driver().credentials());
        // then
        assertThat(check).isInstanceOf(AccessCheck.Unreachable.class);
    }

    @Test
    default void createsNothingByAsking() {
        // given
        driver().allow(Capability.values());
        // when
        access().check(driver().credentials());
        // then
        assertThat(driver().applications()).isEmpty();
    }

    private static AccessCheck granted(Set<Capability> capabilities) {
        return new AccessCheck.Granted(new Permissions(capabilities));
    }
}
