package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.Crowd;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.Looks;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Sweep;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What [dev.pinbridge.domain.mirror.KindMirrors] promises.
public interface KindMirrorsContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");

    static Stream<History> histories() {
        var start = Times.NOON;
        return Stream.of(
                new History.NotBegun(),
                new History.Nearby(start, 3),
                new History.Descending(start, Descent.from(Times.minutesLater(1)), 0, null),
                new History.Descending(
                        start,
                        new Descent(Times.minutesLater(1), new Crowd(start, 7, Crowd.Way.DOWN)),
                        4_000,
                        1_000_000L),
                new History.Listing(start, 5, 9L),
                new History.Listing(start, 5, null),
                new History.Complete(start, Times.minutesLater(5), 12));
    }

    @ParameterizedTest
    @MethodSource("histories")
    default void keepsAllThereIs(History history) {
        // given
        var organisation = someOrganisation();
        var looks = new Looks(Times.NOON, Times.minutesLater(1), Times.minutesLater(2), Times.minutesLater(3), null);
        var sweeping = mirror(organisation, RecordKind.APPLICATIONS)
                .with(history)
                .with(looks)
                .with(new Sweep.Running(Times.NOON, 4, 4_711))
                .counted();
        var resting = sweeping.with(new Sweep.Idle(Times.minutesLater(9)))
                .troubled("no answer", Times.NOON, Times.minutesLater(7))
                .counted();
        // when, then
        assertThat(save(sweeping)).isTrue();
        assertThat(stored(organisation)).containsExactly(sweeping);
        assertThat(save(resting)).isTrue();
        assertThat(stored(organisation)).containsExactly(resting);
    }

    @Test
    default void letsOneOfTwoGoOn() {
        // given
        var organisation = someOrganisation();
        var first = mirror(organisation, RecordKind.USERS).counted();
        save(first);
        var quick = first.with(new History.Listing(Times.NOON, 1, null)).counted();
        var slow = first.with(new History.Listing(Times.NOON, 2, null)).counted();
        // when, then
        assertThat(save(first)).isFalse();
        assertThat(save(quick)).isTrue();
        assertThat(save(slow)).isFalse();
        assertThat(save(slow.counted().counted())).isFalse();
        assertThat(stored(organisation)).containsExactly(quick);
    }

    @Test
    default void listsThemInTheOrderOfTheirKinds() {
        // given
        var organisation = someOrganisation();
        Stream.of(RecordKind.CANDIDATES, RecordKind.JOBS, RecordKind.INTERVIEWS)
                .forEach(kind -> save(mirror(organisation, kind).counted()));
        // when, then
        assertThat(stored(organisation))
                .extracting(KindMirror::kind)
                .containsExactly(RecordKind.JOBS, RecordKind.INTERVIEWS, RecordKind.CANDIDATES);
    }

    @Test
    default void remembersWhatWasAskedForWhoeverWorksOnIt() {
        // given
        var organisation = someOrganisation();
        var jobs = mirror(organisation, RecordKind.JOBS).counted();
        var users = mirror(organisation, RecordKind.USERS).counted();
        save(jobs);
        save(users);
        // when
        run(
                organisation,
                () -> stores().mirror()
                        .kinds()
                        .ask(
                                organisation,
                                ACCOUNT,
                                Set.of(RecordKind.JOBS, RecordKind.CANDIDATES),
                                Times.minutesLater(1)));
        save(jobs.with(new History.Listing(Times.NOON, 1, null)).counted());
        // then
        assertThat(stored(organisation))
                .extracting(mirror -> mirror.looks().askedAt())
                .containsExactly(Times.minutesLater(1), null);
    }

    @Test
    default void tellsAccountsAndOrganisationsApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        var kinds = stores().mirror().kinds();
        save(mirror(organisation, RecordKind.JOBS).counted());
        // when, then
        assertThat(in(other, () -> kinds.of(organisation, ACCOUNT))).isEmpty();
        assertThat(in(organisation, () -> kinds.of(organisation, new AccountName("globex"))))
                .isEmpty();
    }

    @Test
    default void forgets() {
        // given
        var organisation = someOrganisation();
        save(mirror(organisation, RecordKind.JOBS).counted());
        // when
        run(organisation, () -> stores().mirror().kinds().forget(organisation, ACCOUNT));
        // then
        assertThat(stored(organisation)).isEmpty();
    }

    private static KindMirror mirror(OrganisationId organisation, RecordKind kind) {
        return KindMirror.notBegun(organisation, ACCOUNT, kind, Times.NOON);
    }

    private boolean save(KindMirror next) {
        return in(next.organisation(), () -> stores().mirror().kinds().save(next));
    }

    private List<KindMirror> stored(OrganisationId organisation) {
        return in(organisation, () -> stores().mirror().kinds().of(organisation, ACCOUNT));
    }
}
