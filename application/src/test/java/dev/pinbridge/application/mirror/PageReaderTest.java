package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.Times;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PageReaderTest {
    private static final Reading ALL = new Reading.Everything();

    private final InMemoryAtsRecords ats = new InMemoryAtsRecords(() -> Times.NOON, 1, true);
    private final PageReader pages = new PageReader(ats, Mirrored.CREDENTIALS, RecordKind.USERS, Scope.COMMON_JOBS);

    @Test
    void whatWasExpectedIsReadOnce() {
        // given
        ats.put(Mirrored.user(1, Times.NOON));
        // when
        pages.expect(ALL, 1);
        // then
        assertThat(pages.read(ALL, 1).keys()).containsExactly("1");
        assertThat(ats.reads()).isEqualTo(1);
    }

    @Test
    void whatWasExpectedIsReadAnewWhenSomethingElseWasReadInBetween() {
        // given
        ats.put(Mirrored.user(1, Times.NOON));
        pages.expect(ALL, 1);
        // when
        pages.read(new Reading.Ids(), 1);
        ats.delete(RecordKind.USERS, "1");
        // then
        assertThat(pages.read(ALL, 1).keys()).isEmpty();
    }

    @Test
    void anotherPageThanTheExpectedOneIsReadAnew() {
        // given
        ats.put(Mirrored.user(1, Times.NOON));
        ats.put(Mirrored.user(2, Times.NOON));
        // when
        pages.expect(ALL, 1);
        // then
        assertThat(pages.read(ALL, 2).keys()).containsExactly("2");
    }

    @Test
    void troubleWithWhatWasExpectedIsToldToWhoeverReadsIt() {
        // given
        ats.beforeReading(_ -> {
            throw new AtsUnavailable("it is down", null);
        });
        // when
        pages.expect(ALL, 1);
        // then
        assertThatThrownBy(() -> pages.read(ALL, 1)).isInstanceOf(AtsUnavailable.class);
    }

    @Test
    void whatWillBeReadNextIsKnownAsFarAsItWentWell() {
        // given
        for (var id = 1; id <= 3; id++) {
            ats.put(Mirrored.user(id, Times.NOON));
        }
        pages.expect(ALL, 1);
        pages.expect(ALL, 2);
        pages.expect(ALL, 4);
        // then
        assertThat(pages.next(ALL, List.of(1, 2, 3)))
                .extracting(AtsPage::keys)
                .containsExactly(List.of("1"), List.of("2"));
        assertThat(pages.next(ALL, List.of(2))).isEmpty();
        // when
        pages.expectNoMoreThan(1);
        // then
        assertThat(pages.next(ALL, List.of(1, 2, 3))).hasSize(1);
        assertThat(pages.read(ALL, 1).keys()).containsExactly("1");
        assertThat(ats.reads()).isEqualTo(3);
    }
}
