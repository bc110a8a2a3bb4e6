package dev.pinbridge.application.links;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.links.LinkSettings;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// What [LinkSettings] promises.
public interface LinkSettingsContract extends StoresContract {
    private LinkSettings settings() {
        return stores().calls().linkSettings();
    }

    private void assertOn(OrganisationId organisation, boolean isOn) {
        assertThat(in(organisation, () -> settings().areOn(organisation))).isEqualTo(isOn);
        assertThat(in(organisation, () -> settings().areOnThroughout(organisation)))
                .isEqualTo(isOn);
    }

    @Test
    default void areOnUntilAnOrganisationSaysOtherwise() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        // then
        assertOn(organisation, true);
        // when
        run(organisation, () -> settings().save(organisation, false));
        // then
        assertOn(organisation, false);
        assertOn(other, true);
        // when
        run(organisation, () -> settings().save(organisation, true));
        // then
        assertOn(organisation, true);
    }

    @Test
    default void nobodySwitchesMeanwhile() throws InterruptedException {
        // given
        var organisation = someOrganisation();
        var asked = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asking = CompletableFuture.runAsync(
                    () -> run(organisation, () -> {
                        settings().areOnThroughout(organisation);
                        asked.countDown();
                        await(mayEnd);
                    }),
                    threads);
            asked.await();
            // when
            var switching = CompletableFuture.runAsync(
                    () -> run(organisation, () -> settings().save(organisation, false)), threads);
            // then
            assertThat(switching)
                    .as("not switched while it is asked")
                    .failsWithin(200, TimeUnit.MILLISECONDS)
                    .withThrowableOfType(TimeoutException.class);
            mayEnd.countDown();
            assertThat(asking).succeedsWithin(10, TimeUnit.SECONDS);
            assertThat(switching).succeedsWithin(10, TimeUnit.SECONDS);
        }
        assertOn(organisation, false);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
