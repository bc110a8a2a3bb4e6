package dev.pinbridge.persistence.queue;

import static dev.pinbridge.application.integration.AnIntegration.ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.OTHER_ACCOUNT;
import static dev.pinbridge.application.integration.AnIntegration.anIntegration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LinkedJobsTest {
    private final QueueWorld world = new QueueWorld();
    private final OrganisationId organisation = world.connectedOrganisation();
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void leavesNothingToTheNextTest() {
        world.forget(LinkedJobsTask.NAME, organisation);
    }

    private Node node() {
        return new Node((_, _, _) -> {}, (_, _) -> looks.incrementAndGet(), Duration.ofMillis(50)).start();
    }

    private void watch(Node node) {
        world.run(organisation, () -> node.linkedJobs.watch(organisation, ACCOUNT));
    }

    private void save(Integration integration) {
        world.run(organisation, () -> world.stores().integrations().save(integration));
    }

    private boolean isOver() {
        return world.instance(LinkedJobsTask.NAME, organisation).isEmpty();
    }

    @Test
    void looksAgainAndAgainAlsoWhileTheIntegrationNeedsAttention() {
        // given
        try (var node = node()) {
            // when
            watch(node);
            world.eventually("looked twice", () -> looks.get() >= 2);
            save(anIntegration(organisation).refused(AttentionCause.KEY_REFUSED, Times.NOON));
            var before = looks.get();
            // then
            world.eventually("looked more", () -> looks.get() >= before + 2);
        }
    }

    @Test
    void stopsWhenTheIntegrationIsDisconnected() {
        // given
        try (var node = node()) {
            watch(node);
            world.eventually("looked", () -> looks.get() >= 1);
            // when
            save(anIntegration(organisation).disconnect(AnOrganisation.somebody(), Times.NOON));
            // then
            world.eventually("over", this::isOver);
        }
    }

    @Test
    void stopsWhenCordIsDisconnectedThoughMetaviewIsNot() {
        // given
        save(anIntegration(organisation, Product.METAVIEW));
        save(anIntegration(organisation).disconnect(AnOrganisation.somebody(), Times.NOON));
        try (var node = node()) {
            // when
            watch(node);
            // then
            world.eventually("over", this::isOver);
            assertThat(looks).hasValue(0);
        }
    }

    @Test
    void stopsWhenTheOrganisationConnectedAnotherAccount() {
        // given
        var now = anIntegration(organisation);
        save(new Integration.Connected(
                now.id(),
                organisation,
                Product.CORD,
                OTHER_ACCOUNT,
                now.permissions(),
                now.connectedAt(),
                now.connectedBy(),
                now.checkedAt()));
        try (var node = node()) {
            // when
            watch(node);
            // then
            world.eventually("over", this::isOver);
            assertThat(looks).hasValue(0);
        }
    }
}
