package dev.pinbridge.application.access;

import static dev.pinbridge.application.calls.ACall.aCall;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.directory.AnOrganisation;
import dev.pinbridge.domain.access.CallShares;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What [CallShares] promises.
public interface CallSharesContract extends StoresContract {
    @Test
    default void sharesOnceAndTakesItBackOnce() {
        // given
        var organisation = someOrganisation();
        var call = someCall(organisation);
        var other = someCall(organisation);
        // when
        run(organisation, () -> {
            assertThat(share(organisation, call, "a@example.org")).isTrue();
            assertThat(share(organisation, call, "a@example.org")).isFalse();
            assertThat(share(organisation, call, "b@example.org")).isTrue();
            assertThat(share(organisation, other, "a@example.org")).isTrue();
            assertThat(shares().unshare(organisation, call, "a@example.org")).isTrue();
            assertThat(shares().unshare(organisation, call, "a@example.org")).isFalse();
        });
        // then
        assertThat(sharedWith(organisation, call)).containsExactly("b@example.org");
        assertThat(sharedWith(organisation, other)).containsExactly("a@example.org");
    }

    private boolean share(OrganisationId organisation, CallId call, String email) {
        return shares().share(organisation, call, email, AnOrganisation.somebody(), Times.NOON);
    }

    private Set<String> sharedWith(OrganisationId organisation, CallId call) {
        var circles = in(organisation, () -> stores().calls().circles().of(organisation, List.of(call)));
        return Objects.requireNonNull(circles.get(call)).shared();
    }

    private CallId someCall(OrganisationId organisation) {
        var call = aCall(organisation);
        run(organisation, () -> stores().calls().calls().add(call));
        return call.id();
    }

    private CallShares shares() {
        return stores().calls().shares();
    }
}
