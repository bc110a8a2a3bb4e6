package dev.pinbridge.application.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Traffic;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.integration.AtsTraffic] promises.
public interface AtsTrafficContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");

    @Test
    default void startsWithTheGivenRateByTheCommonClock() {
        // given
        var organisation = someOrganisation();
        assertThat(in(organisation, () -> stores().traffic().of(organisation, ACCOUNT)))
                .isEmpty();
        // when
        var seen = stores().traffic()
                .change(organisation, ACCOUNT, 7.5, (traffic, now) -> new Traffic.After<>(traffic, traffic));
        // then
        assertThat(seen.perSecond()).isEqualTo(7.5);
        assertThat(seen.freeAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(seen.slowDowns()).isZero();
        assertThat(seen.slowedAt()).isNull();
        assertThat(seen.pause()).isNull();
        assertThat(stored(organisation)).isEqualTo(seen);
    }

    @Test
    default void keepsAllThereIs() {
        // given
        var organisation = someOrganisation();
        var asked = new Traffic(
                0.3, Times.NOON, 3, Times.minutesLater(1), new Pause(PauseReason.ASKED_TO_WAIT, Times.minutesLater(2)));
        var silent = new Traffic(50, Times.NOON, 0, null, new Pause(PauseReason.NOT_ANSWERING, Times.minutesLater(5)));
        // when, then
        set(organisation, asked);
        assertThat(stored(organisation)).isEqualTo(asked);
        set(organisation, silent);
        assertThat(stored(organisation)).isEqualTo(silent);
        set(organisation, silent.answering());
        assertThat(stored(organisation)).isEqualTo(silent.answering());
    }

    @Test
    default void tellsAccountsAndOrganisationsApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        set(organisation, Traffic.starting(1, Times.NOON));
        // when
        set(other, Traffic.starting(2, Times.NOON));
        // then
        assertThat(stored(organisation).perSecond()).isEqualTo(1);
        assertThat(in(other, () -> stores().traffic().of(organisation, ACCOUNT)))
                .isEmpty();
        assertThat(in(organisation, () -> stores().traffic().of(organisation, new AccountName("globex"))))
                .isEmpty();
    }

    @Test
    default void makesOneChangeAfterTheOther() throws Exception {
        // given
        var organisation = someOrganisation();
        Callable<Integer> step = () -> stores().traffic().change(organisation, ACCOUNT, 1, (traffic, _) -> {
            var next = new Traffic(1, traffic.freeAt(), traffic.slowDowns() + 1, null, null);
            return new Traffic.After<>(next, next.slowDowns());
        });
        // when
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen =
                    threads.invokeAll(IntStream.range(0, 40).mapToObj(_ -> step).toList());
            // then
            assertThat(seen).extracting(future -> future.get()).doesNotHaveDuplicates();
        }
        assertThat(stored(organisation).slowDowns()).isEqualTo(40);
    }

    @Test
    default void keepsNothingOfAChangeThatFails() {
        // given
        var organisation = someOrganisation();
        set(organisation, Traffic.starting(1, Times.NOON));
        // when
        assertThatIllegalStateException()
                .isThrownBy(() -> stores().traffic().change(organisation, ACCOUNT, 1, (_, _) -> {
                    throw new IllegalStateException("changed its mind");
                }));
        // then
        assertThat(stored(organisation)).isEqualTo(Traffic.starting(1, Times.NOON));
    }

    @Test
    default void isNotChangedWithinATransaction() {
        var organisation = someOrganisation();

        assertThatIllegalStateException()
                .isThrownBy(() -> run(organisation, () -> set(organisation, Traffic.starting(1, Times.NOON))))
                .withMessageContaining("transaction");
    }

    private Traffic stored(OrganisationId organisation) {
        return in(
                organisation, () -> stores().traffic().of(organisation, ACCOUNT).orElseThrow());
    }

    private void set(OrganisationId organisation, Traffic traffic) {
        stores().traffic().change(organisation, ACCOUNT, 1, (_, _) -> new Traffic.After<>(traffic, true));
    }
}
