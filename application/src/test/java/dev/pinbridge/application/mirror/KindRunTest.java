package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class KindRunTest {
    private static final RecordKind KIND = RecordKind.APPLICATIONS;
    private static final int PAGE = 3;
    private static final int RECORDS = 60;
    private static final Duration BETWEEN_LOOKS = MirrorPace.CALM.every(KIND);

    /// An account that may be asked for little would be asked again at every look for what was on its way.
    @Test
    void aLookInTheMiddleOfAnImportCostsNoPageThatWasOnItsWay() {
        // given
        var undisturbed = imported(Duration.ZERO);
        assertThat(looks(undisturbed)).isZero();
        // when
        var lookedAt = imported(BETWEEN_LOOKS);
        // then
        assertThat(looks(lookedAt)).isPositive();
        // The first page after a look is read alone.
        assertThat(pages(lookedAt)).isBetween(pages(undisturbed), pages(undisturbed) + 1);
    }

    private static long pages(InMemoryAtsRecords ats) {
        return ats.asked().stream()
                .filter(asked -> asked.reading() instanceof Reading.ChangedBefore)
                .count();
    }

    private static long looks(InMemoryAtsRecords ats) {
        return ats.asked().stream()
                .filter(asked -> asked.reading() instanceof Reading.ChangedAfter && asked.page() == 1)
                .count();
    }

    /// @param pause after which the tenth page is answered
    private static InMemoryAtsRecords imported(Duration pause) {
        var now = new AtomicReference<Instant>(Times.NOON);
        var ats = new InMemoryAtsRecords(now::get, PAGE, true);
        for (var id = 1; id <= RECORDS; id++) {
            ats.put(Mirrored.application(id, Times.NOON.minusSeconds(id * 1_000L)));
        }
        ats.beforeReading(_ -> {
            if (ats.reads() == 10) {
                now.set(Times.NOON.plus(pause));
            }
        });
        var transactions = new InMemoryTransactions();
        var stores = InMemoryMirrors.create(transactions, new InMemoryMirroredRecords(transactions));
        var credentials = Mirrored.CREDENTIALS;
        var begun = KindMirror.notBegun(credentials.organisation(), credentials.account(), KIND, Times.NOON);
        new KindRun(
                        new PageReader(ats, credentials, KIND, Scope.COMMON_JOBS),
                        new MirrorWriter(
                                transactions, stores.kinds(), stores.records(), stores.runs(), now::get, begun),
                        MirrorPace.CALM,
                        now::get,
                        () -> true)
                .run();
        return ats;
    }
}
