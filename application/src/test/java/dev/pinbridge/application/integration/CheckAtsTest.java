package dev.pinbridge.application.integration;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
import static dev.pinbridge.application.World.METAVIEW_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.conversations.ConversationId;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.forwarding.ForwardingState;
import dev.pinbridge.domain.forwarding.WaitingReason;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckAtsTest {
    private final World world = World.connected();

    @Test
    void remembersWhenItAskedAndWhatWasAnswered() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        world.pass(Duration.ofHours(1));
        // when
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(integration()).isInstanceOfSatisfying(Integration.Connected.class, connected -> {
            assertThat(connected.checkedAt()).isEqualTo(world.instant());
            assertThat(connected.permissions().missingFor(Product.CORD)).containsExactly(Capability.READ_APPLICATIONS);
        });
    }

    /// Statement 36.
    @ParameterizedTest
    @EnumSource(
            value = Capability.class,
            names = {"READ_JOBS", "WRITE_APPLICATIONS"})
    void holdsWhatNeedsALostPermissionUntilItIsBack(Capability lost) {
        // given
        var conversation = started();
        world.ats.allow(CREDENTIALS, others(lost));
        // when
        world.settle();
        // then
        assertThat(integration()).isInstanceOf(Integration.Connected.class);
        assertThat(integration().permissions().missingFor(Product.CORD)).containsExactly(lost);
        assertThat(waitsFor(conversation)).isEqualTo(WaitingReason.PERMISSION_MISSING);
        // when
        world.ats.allowEverything(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        world.drain();
        // then
        assertThat(state(conversation)).isInstanceOf(ForwardingState.Sent.class);
    }

    @Test
    void goesOnSendingWithoutReadingApplications() {
        // given
        var conversation = started();
        world.ats.allow(CREDENTIALS, others(Capability.READ_APPLICATIONS));
        // when
        world.settle();
        // then
        assertThat(state(conversation)).isInstanceOf(ForwardingState.Sent.class);
        assertThat(integration().permissions().missingFor(Product.CORD)).containsExactly(Capability.READ_APPLICATIONS);
    }

    @Test
    void doesNotAskTheAtsWhileAPermissionIsKnownToBeLost() {
        // given
        var conversation = started();
        world.ats.allow(CREDENTIALS, others(Capability.WRITE_APPLICATIONS));
        world.checkAts.check(world.admin, Product.CORD);
        // when
        world.settle();
        // then
        assertThat(waitsFor(conversation)).isEqualTo(WaitingReason.PERMISSION_MISSING);
        assertThat(world.ats.submissions()).isZero();
    }

    @Test
    void aKeyThatIsRefusedNeedsAttention() {
        // given
        world.ats.revoke(CREDENTIALS);
        // when
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(integration())
                .isInstanceOfSatisfying(
                        Integration.NeedsAttention.class,
                        needs -> assertThat(needs.cause()).isEqualTo(AttentionCause.KEY_REFUSED));
    }

    @Test
    void connectsAgainWhenTheApiIsSwitchedOnAgainAndSendsWhatWaited() {
        // given
        var conversation = started();
        world.ats.switchApi(ACME, false);
        world.settle();
        assertThat(waitsFor(conversation)).isEqualTo(WaitingReason.INTEGRATION_NEEDS_ATTENTION);
        // when
        world.ats.switchApi(ACME, true);
        world.checkNightly.check(world.admin.organisation(), Product.CORD, ACME);
        world.drain();
        // then
        assertThat(integration()).isInstanceOf(Integration.Connected.class);
        assertThat(state(conversation)).isInstanceOf(ForwardingState.Sent.class);
    }

    @Test
    void doesNotShowARefusedKeyAgainByItselfButOnAnAdminsWord() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin, Product.CORD);
        world.ats.allowEverything(CREDENTIALS);
        // when
        var byNight = world.checkNightly.check(world.admin.organisation(), Product.CORD, ACME);
        // then
        assertThat(byNight).isInstanceOf(CheckAtsResult.NotConnected.class);
        // when
        world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(integration()).isInstanceOf(Integration.Connected.class);
    }

    @Test
    void changesNothingWhenTheAtsDoesNotAnswer() {
        // given
        var before = integration();
        world.ats.setUnreachable(true);
        world.pass(Duration.ofHours(1));
        // when
        var result = world.checkAts.check(world.admin, Product.CORD);
        // then
        assertThat(result).isInstanceOf(CheckAtsResult.AtsUnreachable.class);
        assertThat(integration()).isEqualTo(before);
    }

    @Test
    void hasNothingToAskWhenDisconnected() {
        // given
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        // then
        assertThat(world.checkAts.check(world.admin, Product.CORD)).isInstanceOf(CheckAtsResult.NotConnected.class);
    }

    @Test
    void isForAdminsOnly() {
        // given
        var recruiter = world.signIn(Plan.GROWTH, Role.RECRUITER);
        // then
        assertThatThrownBy(() -> world.checkAts.check(recruiter, Product.CORD)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void looksEveryNightFromConnectingToDisconnecting() {
        // then
        assertThat(world.nightlyChecks.begun()).containsExactly(nightly(Product.CORD));
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        // then
        assertThat(world.nightlyChecks.begun()).isEmpty();
    }

    @Test
    void looksAtEachProductsKeyByItself() {
        // given
        world.connectMetaview();
        // then
        assertThat(world.nightlyChecks.begun())
                .containsExactlyInAnyOrder(nightly(Product.CORD), nightly(Product.METAVIEW));
        // when
        world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
        // then
        assertThat(world.nightlyChecks.begun()).containsExactly(nightly(Product.CORD));
    }

    @Test
    void whatMetaviewsKeyLosesAndGetsBackIsNothingToCord() {
        // given
        world.connectMetaview();
        world.ats.allow(METAVIEW_CREDENTIALS, Capability.READ_USERS);
        // when
        world.checkNightly.check(world.admin.organisation(), Product.METAVIEW, ACME);
        var conversation = started();
        world.drain();
        // then
        assertThat(integration(Product.METAVIEW).permissions().granted()).containsExactly(Capability.READ_USERS);
        assertThat(integration().permissions().missingFor(Product.CORD)).isEmpty();
        assertThat(state(conversation)).isInstanceOf(ForwardingState.Sent.class);
    }

    /// Connecting Metaview releases nothing that waits for cord's key.
    @Test
    void whatWaitsForCordGoesOnWaitingWhenMetaviewIsConnected() {
        // given
        var conversation = started();
        world.ats.revoke(CREDENTIALS);
        world.settle();
        // when
        world.connectMetaview();
        world.settle();
        // then
        assertThat(integration()).isInstanceOf(Integration.NeedsAttention.class);
        assertThat(integration(Product.METAVIEW)).isInstanceOf(Integration.Connected.class);
        assertThat(waitsFor(conversation)).isEqualTo(WaitingReason.INTEGRATION_NEEDS_ATTENTION);
    }

    private RecordingNightlyChecks.Begun nightly(Product product) {
        return new RecordingNightlyChecks.Begun(world.admin.organisation(), product, ACME);
    }

    private ConversationId started() {
        return world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
    }

    private static Capability[] others(Capability lost) {
        return Product.CORD.capabilities().stream()
                .filter(capability -> capability != lost)
                .toArray(Capability[]::new);
    }

    private ForwardingState state(ConversationId conversation) {
        return Objects.requireNonNull(world.forwardingOf(conversation)).state();
    }

    private WaitingReason waitsFor(ConversationId conversation) {
        return ((ForwardingState.Waiting) state(conversation)).reason();
    }

    private Integration integration() {
        return integration(Product.CORD);
    }

    private Integration integration(Product product) {
        return world.transactions
                .within(
                        world.admin.organisation(),
                        () -> world.stores.integrations().of(world.admin.organisation(), product))
                .orElseThrow();
    }
}
