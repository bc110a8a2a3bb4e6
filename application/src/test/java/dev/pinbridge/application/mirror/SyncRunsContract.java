package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.SyncRun;
import dev.pinbridge.domain.mirror.SyncRunType;
import dev.pinbridge.domain.mirror.SyncRuns;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What [SyncRuns] promises.
public interface SyncRunsContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");

    @Test
    default void addsUpWhatARunBrings() {
        // given
        var organisation = someOrganisation();
        // when
        note(run(organisation, 0, 900, 1, null, null));
        note(run(organisation, 0, 100, 2, null, null));
        note(run(organisation, 0, 0, 0, Times.minutesLater(5), null));
        // then
        assertThat(latest(organisation, 10))
                .containsExactly(run(organisation, 0, 1_000, 3, Times.minutesLater(5), null));
    }

    @Test
    default void keepsNoneThatBroughtNothing() {
        // given
        var organisation = someOrganisation();
        var failed = run(organisation, 2, 0, 0, Times.minutesLater(2), "no answer");
        // when
        note(run(organisation, 1, 0, 0, Times.minutesLater(1), null));
        note(failed);
        // then
        assertThat(latest(organisation, 10)).containsExactly(failed);
    }

    @Test
    default void listsTheLatestFirstAndForgetsTheOldest() {
        // given
        var organisation = someOrganisation();
        for (var minute = 0; minute < SyncRuns.KEPT + 3; minute++) {
            note(run(organisation, minute, 1, 0, null, null));
        }
        // when, then
        assertThat(latest(organisation, 2))
                .extracting(SyncRun::startedAt)
                .containsExactly(Times.minutesLater(SyncRuns.KEPT + 2), Times.minutesLater(SyncRuns.KEPT + 1));
        assertThat(latest(organisation, 1_000))
                .hasSize(SyncRuns.KEPT)
                .last()
                .satisfies(oldest -> assertThat(oldest.startedAt()).isEqualTo(Times.minutesLater(3)));
    }

    @Test
    default void tellsAccountsAndOrganisationsApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        note(run(organisation, 0, 1, 0, null, null));
        // when, then
        assertThat(in(other, () -> runs().latest(organisation, ACCOUNT, 10))).isEmpty();
        assertThat(in(organisation, () -> runs().latest(organisation, new AccountName("globex"), 10)))
                .isEmpty();
    }

    @Test
    default void removesThemAll() {
        // given
        var organisation = someOrganisation();
        note(run(organisation, 0, 1, 0, null, null));
        // when
        run(organisation, () -> runs().removeAll(organisation, ACCOUNT));
        // then
        assertThat(latest(organisation, 10)).isEmpty();
    }

    private static SyncRun run(
            OrganisationId organisation,
            int minute,
            long changed,
            long removed,
            @Nullable Instant endedAt,
            @Nullable String trouble) {
        return new SyncRun(
                organisation,
                ACCOUNT,
                RecordKind.INTERVIEWS,
                SyncRunType.SWEEP,
                Times.minutesLater(minute),
                changed,
                removed,
                endedAt,
                trouble);
    }

    private SyncRuns runs() {
        return stores().mirror().runs();
    }

    private void note(SyncRun part) {
        run(part.organisation(), () -> runs().note(part));
    }

    private List<SyncRun> latest(OrganisationId organisation, int limit) {
        return in(organisation, () -> runs().latest(organisation, ACCOUNT, limit));
    }
}
