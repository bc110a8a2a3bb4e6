package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.Scope;
import org.junit.jupiter.api.Test;

/// What [dev.pinbridge.domain.mirror.AccountMirrors] promises.
public interface AccountMirrorsContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");

    @Test
    default void keepsTheLastOne() {
        // given
        var organisation = someOrganisation();
        var mirror = AccountMirror.starting(organisation, ACCOUNT);
        var later = mirror.with(Scope.ALL_JOBS).finished(Times.NOON).stalled(Times.minutesLater(1));
        var accounts = stores().mirror().accounts();
        // when
        run(organisation, () -> accounts.save(mirror));
        run(organisation, () -> accounts.save(later));
        // then
        assertThat(in(organisation, () -> accounts.of(organisation, ACCOUNT))).contains(later);
    }

    @Test
    default void tellsAccountsAndOrganisationsApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var accounts = stores().mirror().accounts();
        // when
        run(organisation, () -> accounts.save(AccountMirror.starting(organisation, ACCOUNT)));
        // then
        assertThat(in(other, () -> accounts.of(organisation, ACCOUNT))).isEmpty();
        assertThat(in(organisation, () -> accounts.of(organisation, new AccountName("globex"))))
                .isEmpty();
    }

    @Test
    default void forgets() {
        // given
        var organisation = someOrganisation();
        var accounts = stores().mirror().accounts();
        run(organisation, () -> accounts.save(AccountMirror.starting(organisation, ACCOUNT)));
        // when
        run(organisation, () -> accounts.forget(organisation, ACCOUNT));
        // then
        assertThat(in(organisation, () -> accounts.of(organisation, ACCOUNT))).isEmpty();
    }
}
