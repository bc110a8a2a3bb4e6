package dev.pinbridge.application.ats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.integration.AccessCheck;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsAccess;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Permissions;
import dev.pinbridge.domain.integration.Product;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What [AtsAccess] promises.
public interface AtsAccessContract {
    AtsDriver driver();

    AtsAccess access();

    private AtsCredentials of(Product product) {
        var ours = driver().credentials();
        return new AtsCredentials(ours.organisation(), product, ours.account(), ours.key(), ours.haste());
    }

    private static Stream<Arguments> needs() {
        return Arrays.stream(Product.values())
                .flatMap(product ->
                        product.capabilities().stream().map(capability -> Arguments.of(product, capability)));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    default void grantsAllThatTheProductMakesUseOfAndNothingElseToAKeyThatMayDoEverything(Product product) {
        // given
        driver().allow(Capability.values());
        // when
        var check = access().check(of(product));
        // then
        assertThat(check).isEqualTo(granted(EnumSet.copyOf(product.capabilities())));
    }

    @ParameterizedTest
    @MethodSource("dev.pinbridge.application.ats.AtsAccessContract#needs")
    default void leavesOutWhatTheKeyMayNotDo(Product product, Capability missing) {
        // given
        var allowed = EnumSet.copyOf(product.capabilities());
        allowed.remove(missing);
        driver().allow(allowed.toArray(Capability[]::new));
        // when
        var check = access().check(of(product));
        // then
        assertThat(check).isEqualTo(granted(allowed));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    default void grantsNothingToAKeyThatMayDoNothing(Product product) {
        // given
        driver().allow();
        // when
        var check = access().check(of(product));
        // then
        assertThat(check).isEqualTo(granted(Set.of()));
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    default void saysThatAKeyIsRefused(Product product) {
        // given
        driver().revokeKey();
        // when
        var check = access().check(of(product));
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
                ours.organisation(), Product.CORD, new AccountName("nobody-is-called-so"), ours.key(), ours.haste());
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

    @ParameterizedTest
    @EnumSource(Product.class)
    default void createsNothingByAsking(Product product) {
        // given
        driver().allow(Capability.values());
        // when
        access().check(of(product));
        // then
        assertThat(driver().applications()).isEmpty();
    }

    private static AccessCheck granted(Set<Capability> capabilities) {
        return new AccessCheck.Granted(new Permissions(capabilities));
    }
}
