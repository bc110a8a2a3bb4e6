package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DescentReaderTest {
    private static final int PAGE = 10;
    private static final long CROWD = 1_000;
    private static final Duration APART = Duration.ofMinutes(1);

    private final Set<String> read = ConcurrentHashMap.newKeySet();
    private InMemoryAtsRecords ats = new InMemoryAtsRecords(() -> Times.NOON, PAGE, true);

    /// Two pages are read, and the place of the third is known.
    private record Begun(PageReader pages, DescentReader reader, Descent second, Descent third) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 19, 20, 21, 95, 200})
    void everythingIsReadOnce(int records) {
        // given
        fill(records);
        // when
        descend(ats);
        // then
        assertThat(read).hasSize(records);
        // The first of three shows the last record of the page before once more.
        assertThat(ats.reads()).isLessThanOrEqualTo(records / (PAGE - 1) + 2);
    }

    @Test
    void threePagesAreOnTheirWayAtOnce() {
        // given
        fill(95);
        // when
        var begun = begun();
        // then
        assertThat(begun.pages().isNext(begun.second().reading(), 2)).isTrue();
        // The first of three shows the last record of the page before once more, the others do not.
        var three = begun.reader().read(begun.third());
        assertThat(three.keys()).first().isEqualTo("20");
        assertThat(begun.pages().isNext(begun.second().reading(), 3)).isTrue();
        var four = begun.reader().read(begun.third().after(three).orElseThrow());
        assertThat(four.keys()).first().isEqualTo("30");
    }

    /// In which order they come may differ from answer to answer.
    @Test
    void aPageThatBeginsInTheSecondInWhichTheOneBeforeEndsIsThrownAway() {
        // given
        fill(95);
        ats.put(Mirrored.application(20, Times.NOON.minus(APART.multipliedBy(19))));
        // when
        var begun = begun();
        // then
        assertThat(begun.pages().isNext(begun.second().reading(), 2)).isFalse();
        assertThat(begun.pages().isNext(begun.third().reading(), 1)).isTrue();
    }

    @Test
    void nothingMoreIsReadAheadWhenThatIsEnough() {
        // given
        fill(95);
        var pages = reader(ats);
        // when
        new DescentReader(pages, () -> true).read(Descent.from(Times.NOON));
        // then
        assertThat(pages.isExpecting()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void missesNobodyWhenRecordsLeaveBetweenTwoPages(int answer) {
        // given
        fill(95);
        ats.beforeReading(_ -> {
            if (ats.reads() == answer) {
                leaveFirstOfNextPage();
            }
        });
        // when
        descend(ats);
        // then
        assertThat(read).hasSize(95);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 20, 21, 55, 100})
    void everythingOfACrowdedSecondIsRead(int crowd) {
        // given
        fillWithCrowd(crowd);
        // when
        descend(ats);
        // then
        assertThat(read).hasSize(crowd + 40);
        assertThat(ats.reads()).isLessThanOrEqualTo((crowd + 40) / (PAGE - 1) + 8);
    }

    @Test
    void pagesOfACrowdedSecondAreOnTheirWayAtOnce() {
        // given
        fillWithCrowd(55);
        // when
        descend(new AnsweringTheSecondFirst(ats, new CountDownLatch(1), () -> {}));
        // then
        assertThat(read).hasSize(95);
        assertThat(ats.reads()).isLessThanOrEqualTo(95 / (PAGE - 1) + 8);
    }

    /// Then the last one on the page that was answered first has been the first one on the other.
    @Test
    void missesNobodyWhenOneLeavesACrowdedSecondBetweenTwoAnswers() {
        // given
        fillWithCrowd(55);
        // when
        descend(new AnsweringTheSecondFirst(ats, new CountDownLatch(1), () -> leave(CROWD + 1)));
        // then
        assertThat(read).hasSize(95);
    }

    @Test
    void readsPageByPageWhenTheAtsDoesNotCount() {
        // given
        ats = new InMemoryAtsRecords(() -> Times.NOON, PAGE, false);
        fill(43);
        // when
        descend(ats);
        // then
        assertThat(read).hasSize(43);
        assertThat(ats.reads()).isEqualTo(5);
    }

    @Test
    void aSecondPageThatCannotBeReadIsAskedForAgain() {
        // given
        fill(95);
        // when
        descend(new WithoutSecondPages(ats));
        // then
        assertThat(read).hasSize(95);
    }

    /// Whoever asks for a second page is told that it is down.
    private record WithoutSecondPages(AtsRecords ats) implements AtsRecords {
        @Override
        public AtsPage read(AtsCredentials credentials, RecordKind kind, Scope scope, Reading reading, int page) {
            if (page == 2) {
                throw new AtsUnavailable("it is down", null);
            }
            return ats.read(credentials, kind, scope, reading, page);
        }

        @Override
        public Optional<AtsPage> find(AtsCredentials credentials, RecordKind kind, Scope scope, String key) {
            return ats.find(credentials, kind, scope, key);
        }
    }

    /// Of two pages in the middle of a crowd, answers for the one that is read second before the other.
    private record AnsweringTheSecondFirst(AtsRecords ats, CountDownLatch answered, Runnable between)
            implements AtsRecords {
        private static final int FIRST = 5;
        private static final int SECOND = 4;

        @Override
        public AtsPage read(AtsCredentials credentials, RecordKind kind, Scope scope, Reading reading, int page) {
            if (reading instanceof Reading.ChangedBetween && page == FIRST) {
                await();
                between.run();
            }
            var answer = ats.read(credentials, kind, scope, reading, page);
            if (reading instanceof Reading.ChangedBetween && page == SECOND) {
                answered.countDown();
            }
            return answer;
        }

        private void await() {
            try {
                assertThat(answered.await(10, TimeUnit.SECONDS))
                        .as("both are asked for")
                        .isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Optional<AtsPage> find(AtsCredentials credentials, RecordKind kind, Scope scope, String key) {
            return ats.find(credentials, kind, scope, key);
        }
    }

    private void fill(int records) {
        for (var id = 1; id <= records; id++) {
            ats.put(Mirrored.application(id, Times.NOON.minus(APART.multipliedBy(id))));
        }
    }

    /// Twenty before a second in which many changed, and twenty after it.
    private void fillWithCrowd(int crowd) {
        fill(40);
        for (var id = CROWD + 1; id <= CROWD + crowd; id++) {
            ats.put(Mirrored.application(
                    id, Times.NOON.minus(APART.multipliedBy(20)).minusSeconds(30)));
        }
    }

    private static PageReader reader(AtsRecords from) {
        return new PageReader(from, Mirrored.CREDENTIALS, RecordKind.APPLICATIONS, Scope.COMMON_JOBS);
    }

    private Begun begun() {
        var pages = reader(ats);
        var reader = new DescentReader(pages, () -> false);
        var start = Descent.from(Times.NOON);
        var second = start.after(reader.read(start)).orElseThrow();
        var third = second.after(reader.read(second)).orElseThrow();
        return new Begun(pages, reader, second, third);
    }

    /// Whoever changes is met again by looks at what changed.
    private void leaveFirstOfNextPage() {
        var id = ats.all(RecordKind.APPLICATIONS).stream()
                .map(MirroredRecord::key)
                .filter(key -> !read.contains(key))
                .findFirst()
                .orElseThrow();
        leave(Long.parseLong(id));
    }

    private void leave(long id) {
        ats.delete(RecordKind.APPLICATIONS, String.valueOf(id));
        read.add(String.valueOf(id));
    }

    private void descend(AtsRecords from) {
        var reader = new DescentReader(reader(from), () -> false);
        var at = Optional.of(Descent.from(Times.NOON));
        while (at.isPresent()) {
            var page = reader.read(at.get());
            read.addAll(page.keys());
            at = at.get().after(page);
        }
    }
}
