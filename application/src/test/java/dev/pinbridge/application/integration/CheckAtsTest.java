package dev.pinbridge.application.integration;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
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
import dev.pinbridge.domain.integration.Retention;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
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
        world.checkAts.check(world.admin);
        // then
        assertThat(integration()).isInstanceOfSatisfying(Integration.Connected.class, connected -> {
            assertThat(connected.checkedAt()).isEqualTo(world.instant());
            assertThat(connected.permissions().missing()).containsExactly(Capability.READ_APPLICATIONS);
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
        assertThat(integration().permissions().missing()).containsExactly(lost);
        assertThat(waitsFor(conversation)).isEqualTo(WaitingReason.PERMISSION_MISSING);
        // when
        world.ats.allowEverything(CREDENTIALS);
        world.checkAts.check(world.admin);
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
        assertThat(integration().permissions().missing()).containsExactly(Capability.READ_APPLICATIONS);
    }

    @Test
    void doesNotAskTheAtsWhileAPermissionIsKnownToBeLost() {
        // given
        var conversation = started();
        world.ats.allow(CREDENTIALS, others(Capability.WRITE_APPLICATIONS));
        world.checkAts.check(world.admin);
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
        world.checkAts.check(world.admin);
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
        world.checkNightly.check(world.admin.organisation(), ACME);
        world.drain();
        // then
        assertThat(integration()).isInstanceOf(Integration.Connected.class);
        assertThat(state(conversation)).isInstanceOf(ForwardingState.Sent.class);
    }

    @Test
    void doesNotShowARefusedKeyAgainByItselfButOnAnAdminsWord() {
        // given
        world.ats.revoke(CREDENTIALS);
        world.checkAts.check(world.admin);
        world.ats.allowEverything(CREDENTIALS);
        // when
        var byNight = world.checkNightly.check(world.admin.organisation(), ACME);
        // then
        assertThat(byNight).isInstanceOf(CheckAtsResult.NotConnected.class);
        // when
        world.checkAts.check(world.admin);
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
        var result = world.checkAts.check(world.admin);
        // then
        assertThat(result).isInstanceOf(CheckAtsResult.AtsUnreachable.class);
        assertThat(integration()).isEqualTo(before);
    }

    @Test
    void hasNothingToAskWhenDisconnected() {
        // given
        world.disconnectAts.disconnect(world.admin, Retention.KEEP);
        // then
        assertThat(world.checkAts.check(world.admin)).isInstanceOf(CheckAtsResult.NotConnected.class);
    }

    @Test
    void isForAdminsOnly() {
        // given
        var recruiter = world.signIn(Plan.GROWTH, Role.RECRUITER);
        // then
        assertThatThrownBy(() -> world.checkAts.check(recruiter)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void looksEveryNightFromConnectingToDisconnecting() {
        // then
        assertThat(world.nightlyChecks.begun()).isEqualTo(Map.of(world.admin.organisation(), ACME));
        // when
        world.disconnectAts.disconnect(world.admin, Retention.KEEP);
        // then
        assertThat(world.nightlyChecks.begun()).isEmpty();
    }

    private ConversationId started() {
        return world.started(world.candidate(), world.positionLinkedTo(world.openJob("Engineer")));
    }

    private static Capability[] others(Capability lost) {
        return Arrays.stream(Capability.values())
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
        return world.transactions
                .within(
                        world.admin.organisation(),
                        () -> world.stores.integrations().of(world.admin.organisation()))
                .orElseThrow();
    }
}
