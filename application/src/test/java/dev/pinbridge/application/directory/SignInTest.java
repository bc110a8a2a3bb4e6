package dev.pinbridge.application.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.directory.Organisation;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final World world = new World();

    @Test
    void keepsTheOrganisationUpToDate() {
        // when
        world.pass(Duration.ofMinutes(1));
        world.signIn(Plan.SCALE, Role.ADMIN);
        // then
        assertThat(storedPlan()).isEqualTo(Plan.SCALE);
    }

    @Test
    void doesNotGoBackToWhatAnOlderTokenSays() {
        // given
        var earlier = world.instant();
        world.pass(Duration.ofMinutes(1));
        world.signIn(Plan.SCALE, Role.ADMIN);
        // when
        var late = world.signIn(Plan.STARTER, Role.MEMBER, earlier);
        // then
        assertThat(storedPlan()).isEqualTo(Plan.SCALE);
        assertThat(late.plan()).isEqualTo(Plan.STARTER);
    }

    @Test
    void givesTheSamePersonTheSameIdWheneverTheySignIn() {
        assertThat(world.signIn(Plan.GROWTH, Role.MEMBER).person())
                .isEqualTo(world.signIn(Plan.SCALE, Role.MEMBER).person());
    }

    private Plan storedPlan() {
        return world.transactions.within(
                world.admin.organisation(),
                () -> world.stores
                        .organisations()
                        .find(world.admin.organisation())
                        .map(Organisation::plan)
                        .orElseThrow());
    }
}
