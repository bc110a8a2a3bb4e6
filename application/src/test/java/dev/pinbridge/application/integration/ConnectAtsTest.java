package dev.pinbridge.application.integration;

import static dev.pinbridge.application.World.ACME;
import static dev.pinbridge.application.World.CREDENTIALS;
import static dev.pinbridge.application.World.KEY;
import static dev.pinbridge.application.World.METAVIEW_CREDENTIALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.application.integration.ConnectAtsResult.ApiSwitchedOff;
import dev.pinbridge.application.integration.ConnectAtsResult.AtsUnreachable;
import dev.pinbridge.application.integration.ConnectAtsResult.Connected;
import dev.pinbridge.application.integration.ConnectAtsResult.KeyRefused;
import dev.pinbridge.application.integration.ConnectAtsResult.NoSuchAccount;
import dev.pinbridge.application.integration.ConnectAtsResult.OtherAccountConnected;
import dev.pinbridge.application.integration.ConnectAtsResult.PermissionsMissing;
import dev.pinbridge.application.integration.ConnectAtsResult.PlanTooLow;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.ApiKey;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConnectAtsTest {
    private final World world = new World();

    @Test
    void connectsWithEveryCapability() {
        // when
        var result = world.connect();
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Connected.class,
                        connected -> assertThat(
                                        connected.integration().permissions().missingFor(Product.CORD))
                                .isEmpty());
        assertThat(world.currentAts.of(world.admin.organisation(), Product.CORD))
                .hasValueSatisfying(
                        access -> assertThat(access.credentials().key()).isEqualTo(KEY));
    }

    @ParameterizedTest
    @EnumSource(Plan.class)
    void isPartOfGrowthAndAboveAndOfLegacyPlans(Plan plan) {
        // when
        var result = world.connectAts.connect(world.signIn(plan, Role.ADMIN), Product.CORD, ACME, KEY);
        // then
        assertThat(result instanceof PlanTooLow).isEqualTo(plan == Plan.STARTER);
        assertThat(result instanceof Connected).isEqualTo(plan != Plan.STARTER);
    }

    @ParameterizedTest
    @EnumSource(Plan.class)
    void metaviewIsPartOfEveryPlan(Plan plan) {
        // when
        var result = world.connectAts.connect(
                world.signIn(plan, Role.ADMIN), Product.METAVIEW, ACME, METAVIEW_CREDENTIALS.key());
        // then
        assertThat(result).isInstanceOf(Connected.class);
    }

    @Test
    void asksOfEachKeyOnlyWhatItsProductMakesUseOf() {
        // when
        var cord = (Connected) world.connect();
        var metaview = (Connected) world.connectMetaview();
        // then
        assertThat(cord.integration().permissions().granted())
                .containsExactlyInAnyOrderElementsOf(Product.CORD.capabilities());
        assertThat(metaview.integration().permissions().granted())
                .containsExactlyInAnyOrderElementsOf(Product.METAVIEW.capabilities());
        assertThat(metaview.integration().id()).isNotEqualTo(cord.integration().id());
    }

    @Test
    void metaviewNeedsWhatItReadsAndMayComment() {
        // given
        world.ats.allow(METAVIEW_CREDENTIALS, Capability.READ_APPLICATIONS, Capability.READ_JOBS);
        // when
        var result = world.connectMetaview();
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        PermissionsMissing.class,
                        missing -> assertThat(missing.permissions().missingFor(missing.product()))
                                .startsWith(
                                        Capability.READ_COMMENTS,
                                        Capability.WRITE_COMMENTS,
                                        Capability.READ_INTERVIEWS,
                                        Capability.READ_USERS));
    }

    @Test
    void metaviewDoesWithoutScorecardsAndCandidates() {
        // given
        var needed = Product.METAVIEW.capabilities().stream()
                .filter(Product.METAVIEW::requires)
                .toArray(Capability[]::new);
        world.ats.allow(METAVIEW_CREDENTIALS, needed);
        // when
        var result = world.connectMetaview();
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Connected.class,
                        connected -> assertThat(
                                        connected.integration().permissions().missingFor(Product.METAVIEW))
                                .containsExactly(Capability.READ_SCORECARDS, Capability.READ_CANDIDATES));
    }

    @Test
    void theProductsMayHaveDifferentAccounts() {
        // given
        var globex = new AtsCredentials(
                world.admin.organisation(),
                Product.METAVIEW,
                new AccountName("globex"),
                METAVIEW_CREDENTIALS.key(),
                Haste.BACKGROUND);
        world.ats.allowEverything(globex);
        world.connect();
        // when
        var result = world.connectAts.connect(world.admin, Product.METAVIEW, globex.account(), globex.key());
        // then
        assertThat(result).isInstanceOf(Connected.class);
        assertThat(world.currentAts.of(world.admin.organisation(), Product.CORD))
                .hasValueSatisfying(
                        access -> assertThat(access.credentials().account()).isEqualTo(ACME));
        assertThat(world.currentAts.of(world.admin.organisation(), Product.METAVIEW))
                .hasValueSatisfying(
                        access -> assertThat(access.credentials().account()).isEqualTo(globex.account()));
    }

    @Test
    void disconnectingCordLeavesMetaview() {
        // given
        world.connect();
        world.connectMetaview();
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.PURGE);
        // then
        assertThat(world.currentAts.of(world.admin.organisation(), Product.CORD))
                .isEmpty();
        assertThat(world.currentAts.of(world.admin.organisation(), Product.METAVIEW))
                .hasValueSatisfying(
                        access -> assertThat(access.credentials().key()).isEqualTo(METAVIEW_CREDENTIALS.key()));
    }

    @Test
    void doesWithoutReadingApplications() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_JOBS, Capability.WRITE_APPLICATIONS);
        // when
        var result = world.connect();
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        Connected.class,
                        connected -> assertThat(
                                        connected.integration().permissions().missingFor(Product.CORD))
                                .containsExactly(Capability.READ_APPLICATIONS));
    }

    @Test
    void refusesAKeyWithoutWhatIsNeeded() {
        // given
        world.ats.allow(CREDENTIALS, Capability.READ_APPLICATIONS);
        // when
        var result = world.connect();
        // then
        assertThat(result)
                .isInstanceOfSatisfying(
                        PermissionsMissing.class,
                        missing -> assertThat(missing.permissions().missingFor(Product.CORD))
                                .containsExactly(Capability.READ_JOBS, Capability.WRITE_APPLICATIONS));
        assertThat(world.currentAts.of(world.admin.organisation(), Product.CORD))
                .isEmpty();
    }

    @Test
    void keepsTheOldKeyWhenTheNewOneIsNoGood() {
        // given
        world.connect();
        // when
        var result = world.connectAts.connect(world.admin, Product.CORD, ACME, new ApiKey("mistyped"));
        // then
        assertThat(result).isEqualTo(new KeyRefused());
        assertThat(world.currentAts.of(world.admin.organisation(), Product.CORD))
                .hasValueSatisfying(
                        access -> assertThat(access.credentials().key()).isEqualTo(KEY));
    }

    @Test
    void saysThatTheApiIsSwitchedOff() {
        // given
        world.ats.switchApi(ACME, false);
        // when, then
        assertThat(world.connect()).isEqualTo(new ApiSwitchedOff());
    }

    @Test
    void saysThatThereIsNoSuchAccount() {
        // given
        var nowhere = new AccountName("nowhere");
        // when, then
        assertThat(world.connectAts.connect(world.admin, Product.CORD, nowhere, KEY))
                .isEqualTo(new NoSuchAccount(nowhere));
    }

    @Test
    void saysThatTheAtsCannotBeReached() {
        // given
        world.ats.setUnreachable(true);
        // when, then
        assertThat(world.connect()).isInstanceOf(AtsUnreachable.class);
    }

    @Test
    void asksToDisconnectBeforeChangingTheAccount() {
        // given
        var globex = new AtsCredentials(
                world.admin.organisation(), Product.CORD, new AccountName("globex"), KEY, Haste.BACKGROUND);
        world.ats.allowEverything(globex);
        world.connect();
        // when, then
        assertThat(world.connectAts.connect(world.admin, Product.CORD, globex.account(), KEY))
                .isEqualTo(new OtherAccountConnected(ACME));
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        // then
        assertThat(world.connectAts.connect(world.admin, Product.CORD, globex.account(), KEY))
                .isInstanceOf(Connected.class);
    }

    @Test
    void forgetsTheKeyWhenDisconnected() {
        // given
        var connected = (Connected) world.connect();
        // when
        world.disconnectAts.disconnect(world.admin, Product.CORD, Retention.KEEP);
        // then
        assertThat(world.transactions.within(
                        world.admin.organisation(),
                        () -> world.stores
                                .apiKeys()
                                .of(
                                        world.admin.organisation(),
                                        connected.integration().id())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RECRUITER", "MEMBER"})
    void isForAdminsOnly(Role role) {
        assertThatThrownBy(() -> world.connectAts.connect(world.signIn(Plan.GROWTH, role), Product.CORD, ACME, KEY))
                .isInstanceOf(NotAllowed.class);
    }
}
