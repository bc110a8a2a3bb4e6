package dev.pinbridge.application.mirror;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsPaused;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import dev.pinbridge.domain.integration.PauseReason;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.mirror.FirstImportFinished;
import dev.pinbridge.domain.mirror.FirstImportStalled;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.MirrorChanged;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class MirrorAccountTest {
    private static final int PAGE = 3;

    private final World world = new World();
    private final OrganisationId organisation = world.admin.organisation();
    private final InMemoryAtsRecords ats = new InMemoryAtsRecords(world, PAGE, true);
    private final List<Object> told = new ArrayList<>();
    private final List<MirrorChanged> changes = new ArrayList<>();
    private final MirrorAccount mirrorAccount = new MirrorAccount(
            world.currentAts,
            ats,
            world.stores.mirror().accounts(),
            world.stores.mirror().kinds(),
            world.stores.mirror().records(),
            world.stores.mirror().runs(),
            world.transactions,
            this::hear,
            world,
            MirrorPace.CALM);

    private void hear(DomainEvent event) {
        if (event instanceof MirrorChanged change) {
            changes.add(change);
        } else {
            told.add(event);
        }
    }

    private void connectMetaview() {
        world.connectMetaview();
    }

    private void fill() {
        var second = now();
        for (var i = 1; i <= 10; i++) {
            ats.put(Mirrored.application(i, second.minusSeconds(i * 1_000L)));
            ats.put(Mirrored.candidate(i, second.minusSeconds(i * 900L)));
            ats.put(Mirrored.user(i, second));
        }
        ats.put(Mirrored.job(7, second));
        ats.put(Mirrored.interview(1, second.plus(Duration.ofDays(2)), second));
        ats.put(Mirrored.interview(2, second.minus(Duration.ofDays(300)), second.minusSeconds(50)));
    }

    private Instant now() {
        return world.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void passUntil(Instant then) {
        world.pass(Duration.between(world.instant(), then));
    }

    private Instant mirror() {
        return mirrorAccount.mirror(organisation, ACME, () -> true);
    }

    private List<Long> counts() {
        return world.transactions.within(
                organisation,
                () -> Arrays.stream(RecordKind.values())
                        .map(kind -> world.stores
                                .mirror()
                                .records()
                                .count(organisation, ACME, kind)
                                .records())
                        .toList());
    }

    @Test
    void importsEverythingAndTellsItOnce() {
        // given
        connectMetaview();
        fill();
        // when
        var next = mirror();
        // then
        assertThat(counts()).containsExactly(1L, 10L, 2L, 10L, 10L);
        assertThat(next).isAfter(world.instant());
        assertThat(told).containsExactly(new FirstImportFinished(organisation, ACME));
        assertThat(changes).isNotEmpty();
        // when
        changes.clear();
        world.pass(Duration.ofDays(2));
        mirror();
        // then
        assertThat(told).hasSize(1);
        assertThat(changes).isEmpty();
    }

    @Test
    void readsWhatAKeyMayReadAndNothingElse() {
        // given
        world.connect();
        fill();
        // when
        mirror();
        // then
        assertThat(counts()).containsExactly(1L, 0L, 0L, 10L, 0L);
        assertThat(told).containsExactly(new FirstImportFinished(organisation, ACME));
    }

    @Test
    void looksForWhatChanged() {
        // given
        connectMetaview();
        fill();
        var next = mirror();
        var before = ats.reads();
        // when
        ats.put(Mirrored.application(4, "Renamed", now().plusSeconds(20)));
        ats.put(Mirrored.application(11, now().plusSeconds(21)));
        changes.clear();
        passUntil(next);
        mirror();
        // then
        assertThat(changes).containsExactly(new MirrorChanged(organisation, ACME));
        assertThat(counts()).containsExactly(1L, 10L, 2L, 11L, 10L);
        assertThat(find("4").firstName()).isEqualTo("Renamed");
        assertThat(ats.reads() - before).isLessThanOrEqualTo(4);
    }

    @Test
    void looksForNothingDuringAnImportThatIsShorterThanTheTimeBetweenTwoLooks() {
        // given
        connectMetaview();
        fill();
        // when
        mirror();
        // then
        assertThat(world.transactions.within(
                        organisation, () -> world.stores.mirror().kinds().of(organisation, ACME)))
                .filteredOn(kind -> kind.kind() == RecordKind.APPLICATIONS)
                .extracting(KindMirror::looks)
                .allSatisfy(looks -> {
                    assertThat(looks.lastAt()).isNull();
                    assertThat(looks.regularAt()).isAfter(world.instant());
                })
                .isNotEmpty();
    }

    @Test
    void looksAtOnceWhenAskedTo() {
        // given
        connectMetaview();
        fill();
        mirror();
        ats.put(Mirrored.user(11, now()));
        world.pass(Duration.ofSeconds(1));
        // when
        var accounts = world.askForLook.ask(world.admin, Set.of(RecordKind.USERS));
        mirror();
        // then
        assertThat(accounts).containsExactly(ACME);
        assertThat(world.mirrorRuns.woken()).contains(ACME);
        assertThat(counts()).containsExactly(1L, 11L, 2L, 10L, 10L);
    }

    @Test
    void removesWhatIsGoneAndFetchesWhatWasMissed() {
        // given
        connectMetaview();
        fill();
        mirror();
        ats.delete(RecordKind.APPLICATIONS, "4");
        ats.delete(RecordKind.APPLICATIONS, "10");
        ats.put(Mirrored.application(20, null));
        // when
        world.pass(Duration.ofHours(25));
        mirror();
        // then
        assertThat(counts()).containsExactly(1L, 10L, 2L, 9L, 10L);
    }

    @Test
    void keepsAHistoryOfWhatReadingBrought() {
        // given
        connectMetaview();
        fill();
        var failures = new AtomicInteger(1);
        ats.beforeReading(kind -> {
            if (kind == RecordKind.CANDIDATES && failures.getAndDecrement() > 0) {
                // A while after it began.
                world.pass(Duration.ofSeconds(1));
                throw new AtsUnavailable("no answer", null);
            }
        });
        // when
        var next = mirror();
        passUntil(next);
        mirror();
        ats.delete(RecordKind.APPLICATIONS, "4");
        ats.put(Mirrored.candidate(11, now().plusSeconds(1)));
        world.pass(Duration.ofHours(25));
        mirror();
        // then
        assertThat(runs(RecordKind.APPLICATIONS))
                // One came along with an interview that is near.
                .containsExactly("SWEEP changed 0 removed 1 ended", "FIRST_IMPORT changed 9 removed 0 ended");
        assertThat(runs(RecordKind.CANDIDATES))
                .containsExactly(
                        "LOOK changed 1 removed 0 ended",
                        "FIRST_IMPORT changed 0 removed 0 ended no answer",
                        "FIRST_IMPORT changed 10 removed 0 ended");
        assertThat(runs(RecordKind.USERS)).containsExactly("FIRST_IMPORT changed 10 removed 0 ended");
    }

    /// Of a kind, the latest first.
    private List<String> runs(RecordKind kind) {
        return world.transactions.within(
                organisation,
                () -> world.stores.mirror().runs().latest(organisation, ACME, 100).stream()
                        .filter(run -> run.kind() == kind)
                        .map(run -> run.type() + " changed " + run.changed() + " removed " + run.removed()
                                + (run.endedAt() == null ? "" : " ended")
                                + (run.trouble() == null ? "" : " " + run.trouble()))
                        .toList());
    }

    @Test
    void goesOnWithTheOthersWhenOneKindGivesNoAnswer() {
        // given
        connectMetaview();
        fill();
        var failures = new AtomicInteger(1);
        ats.beforeReading(kind -> {
            if (kind == RecordKind.USERS && failures.getAndDecrement() > 0) {
                throw new AtsUnavailable("no answer", null);
            }
        });
        // when
        var next = mirror();
        // then
        assertThat(counts()).containsExactly(1L, 0L, 2L, 10L, 10L);
        assertThat(told).isEmpty();
        // when
        passUntil(next);
        mirror();
        // then
        assertThat(counts()).containsExactly(1L, 10L, 2L, 10L, 10L);
        assertThat(told).hasSize(1);
    }

    @Test
    void waitsUntilThePauseOfTheAccountIsOver() {
        // given
        connectMetaview();
        var until = world.instant().plus(Duration.ofMinutes(20));
        ats.beforeReading(_ -> {
            throw new AtsPaused(new Pause(PauseReason.ASKED_TO_WAIT, until));
        });
        // when
        var next = mirror();
        // then
        assertThat(next).isEqualTo(until);
        assertThat(ats.reads()).isEqualTo(RecordKind.values().length);
    }

    @Test
    void tellsOnceThatTheImportGetsNowhere() {
        // given
        connectMetaview();
        ats.beforeReading(_ -> {
            throw new AtsUnavailable("Pinpoint has trouble of its own (500)", null);
        });
        // when
        for (var i = 0; i < 20; i++) {
            passUntil(mirror());
        }
        // then
        assertThat(told)
                .containsExactly(new FirstImportStalled(organisation, ACME, "Pinpoint has trouble of its own (500)"));
    }

    @Test
    void losesOneCapabilityAndReadsOnWithTheOtherKey() {
        // given
        world.connect();
        connectMetaview();
        fill();
        var isDenied = new AtomicBoolean();
        ats.beforeReading(kind -> {
            if (kind == RecordKind.JOBS && !isDenied.getAndSet(true)) {
                throw new AtsDenied("no", new Loss.OfCapability(Capability.READ_JOBS));
            }
        });
        // when
        var next = mirror();
        passUntil(next);
        mirror();
        // then
        assertThat(counts().getFirst()).isEqualTo(1);
        assertThat(integration(Product.METAVIEW).permissions().allow(Capability.READ_JOBS))
                .isFalse();
        assertThat(integration(Product.CORD).permissions().allow(Capability.READ_JOBS))
                .isTrue();
    }

    @Test
    void stopsWhenTheKeyIsRefused() {
        // given
        connectMetaview();
        fill();
        ats.beforeReading(_ -> {
            throw new AtsDenied("no", new Loss.OfConnection(AttentionCause.KEY_REFUSED));
        });
        // when
        mirror();
        // then
        assertThat(integration(Product.METAVIEW)).isInstanceOf(Integration.NeedsAttention.class);
        // Jobs and users are asked for at the same time.
        var reads = ats.reads();
        assertThat(reads).isBetween(1, 2);
        // when
        world.pass(Duration.ofDays(2));
        mirror();
        // then
        assertThat(ats.reads()).isEqualTo(reads);
    }

    @Test
    void asksForNothingMoreOnceItIsDisconnected() {
        // given
        connectMetaview();
        fill();
        ats.beforeReading(kind -> {
            if (kind == RecordKind.APPLICATIONS) {
                world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.KEEP);
            }
        });
        // when
        mirror();
        // then
        var reads = ats.reads();
        assertThat(counts().get(3)).isLessThan(10);
        // when
        world.pass(Duration.ofDays(2));
        mirror();
        // then
        assertThat(ats.reads()).isEqualTo(reads);
    }

    @Test
    void goesOnWhereItWasWhenItWasStopped() {
        // given
        connectMetaview();
        fill();
        var steps = new AtomicInteger(14);
        // when
        mirrorAccount.mirror(organisation, ACME, () -> steps.decrementAndGet() > 0);
        var first = ats.reads();
        mirror();
        // then
        assertThat(counts()).containsExactly(1L, 10L, 2L, 10L, 10L);
        assertThat(first).isGreaterThan(3);
        // Pages of 3: 1 job, 4 of users, 2 of interviews, 5 each of the others, and a few again; of two kinds as many
        // as five pages were on their way when it was stopped.
        assertThat(ats.reads()).isLessThanOrEqualTo(17 + 3 + 2 * 5);
    }

    @Test
    void readsRestrictedJobsOnlyWhenToldTo() {
        // given
        connectMetaview();
        fill();
        ats.put(Mirrored.job(7, JobVisibility.PRIVATE, now()));
        mirror();
        assertThat(counts()).containsExactly(0L, 10L, 0L, 0L, 10L);
        // when
        world.setMirrorScope.set(world.admin, Scope.ALL_JOBS);
        mirror();
        // then
        assertThat(counts()).containsExactly(1L, 10L, 2L, 10L, 10L);
        // when
        world.setMirrorScope.set(world.admin, Scope.COMMON_JOBS);
        // then
        assertThat(counts().getFirst()).isZero();
        assertThat(counts().get(3)).isZero();
    }

    private MirroredApplication find(String key) {
        return (MirroredApplication) world.transactions.within(
                organisation,
                () -> world.stores
                        .mirror()
                        .records()
                        .find(organisation, ACME, RecordKind.APPLICATIONS, key)
                        .orElseThrow());
    }

    private Integration integration(Product product) {
        return world.transactions.within(
                organisation,
                () -> world.stores.integrations().of(organisation, product).orElseThrow());
    }
}
