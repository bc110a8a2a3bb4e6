package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.mirror.Ascent;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The ways through time, where more records changed in one second than fit on a page.
final class CrowdedSecondTest {
    private static final int PAGE = 10;
    private static final Instant SECOND = Times.NOON.truncatedTo(ChronoUnit.SECONDS);

    private final Set<String> read = new HashSet<>();
    private InMemoryAtsRecords ats = new InMemoryAtsRecords(() -> SECOND, PAGE, true);

    @ParameterizedTest
    @CsvSource({"0", "1", "9", "10", "11", "20", "23", "95"})
    void readsEverythingOnTheWayDown(int crowd) {
        // given
        fill(crowd);
        // when
        descend();
        // then
        assertThat(read).hasSize(crowd + 6);
        assertThat(ats.reads()).isLessThanOrEqualTo((crowd + 6) / PAGE + 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 20, 23, 95})
    void readsEverythingOnTheWayUp(int crowd) {
        // given
        fill(crowd);
        // when
        ascend();
        // then
        assertThat(read).hasSize(crowd + 6);
        assertThat(ats.reads()).isLessThanOrEqualTo((crowd + 6) / PAGE + 6);
    }

    @Test
    void readsEverythingWhenTheAtsDoesNotCount() {
        // given
        ats = new InMemoryAtsRecords(() -> SECOND, PAGE, false);
        fill(43);
        // when
        descend();
        // then
        assertThat(read).hasSize(49);
    }

    /// Those behind one that changes move forward, on to pages that are still to be read.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void missesNobodyWhenRecordsLeaveTheSecond(boolean downwards) {
        // given
        fill(43);
        // when
        ats.beforeReading(_ -> {
            // What is read last leaves first.
            if (ats.reads() > 2 && ats.reads() < 6) {
                var leaving = String.valueOf(ats.reads());
                ats.delete(RecordKind.APPLICATIONS, leaving);
                read.add(leaving);
            }
        });
        if (downwards) {
            descend();
        } else {
            ascend();
        }
        // then
        assertThat(read).hasSize(49);
    }

    /// A crowd in one second, with fractions that the ATS does not show, and three others before and after it.
    private void fill(int crowd) {
        for (var i = 0; i < crowd; i++) {
            add(i + 1, SECOND.plusMillis(i * 7L % 1000));
        }
        for (var i = 0; i < 3; i++) {
            add(1001 + i, SECOND.minusSeconds(1L + i));
            add(2001 + i, SECOND.plusSeconds(1L + i));
        }
    }

    private void add(long id, Instant at) {
        ats.put(Mirrored.application(id, at.truncatedTo(ChronoUnit.SECONDS)), at);
    }

    private void descend() {
        var at = Optional.of(Descent.from(SECOND.plusSeconds(60)));
        while (at.isPresent()) {
            at = at.get().after(page(at.get().reading(), at.get().page()));
        }
    }

    private void ascend() {
        var at = Optional.of(Ascent.from(SECOND.minusSeconds(60)));
        while (at.isPresent()) {
            at = at.get().after(page(at.get().reading(), at.get().page()));
        }
    }

    private AtsPage page(Reading reading, int number) {
        assertThat(ats.reads()).as("it comes to an end").isLessThan(100);
        var page = ats.read(Mirrored.CREDENTIALS, RecordKind.APPLICATIONS, Scope.COMMON_JOBS, reading, number);
        read.addAll(page.keys());
        return page;
    }
}
