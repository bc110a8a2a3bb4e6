package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Unreadable;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What [MirroredRecords] promises.
public interface MirroredRecordsContract extends StoresContract {
    AccountName ACCOUNT = new AccountName("acme");
    Instant NOON = Times.NOON;

    static Stream<MirroredRecord> oneOfEach() {
        return Stream.of(
                Mirrored.job(1, NOON),
                Mirrored.user(2, NOON),
                Mirrored.interview(3, Times.minutesLater(30), NOON),
                Mirrored.application(4, NOON),
                Mirrored.application(4, null, null),
                Mirrored.candidate(5, NOON),
                Mirrored.interview(3, null, null));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    default void keepsAllThereIs(MirroredRecord record) {
        // given
        var organisation = someOrganisation();
        // when
        var changed = save(organisation, record);
        // then
        assertThat(changed).isEqualTo(1);
        assertThat(find(organisation, record)).isEqualTo(record);
        assertThat(count(organisation, record.kind())).isEqualTo(new MirroredRecords.Counts(1, 0));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    default void writesNothingThatIsAsItWas(MirroredRecord record) {
        // given
        var organisation = someOrganisation();
        save(organisation, record);
        // when, then
        assertThat(save(organisation, record, record)).isZero();
        assertThat(count(organisation, record.kind()).records()).isEqualTo(1);
    }

    @Test
    default void replacesWhatChangedWithEverythingThatHangsOnIt() {
        // given
        var organisation = someOrganisation();
        save(organisation, Mirrored.interview(3, NOON, NOON), Mirrored.job(1, NOON));
        var moved = new MirroredInterview(
                new InterviewId("3"),
                null,
                null,
                Times.minutesLater(60),
                null,
                null,
                null,
                List.of(new MirroredInterview.Part("31", 0, null, null, List.of(new AtsUserId("8")))),
                Times.minutesLater(1));
        // when
        var changed = save(organisation, moved, Mirrored.job(1, NOON));
        // then
        assertThat(changed).isEqualTo(1);
        assertThat(find(organisation, moved)).isEqualTo(moved);
    }

    @Test
    default void countsTheLastOfTwoWithOneKey() {
        // given
        var organisation = someOrganisation();
        var first = Mirrored.application(4, "Before", NOON);
        var last = Mirrored.application(4, "After", NOON);
        // when
        var changed = save(organisation, first, last);
        // then
        assertThat(changed).isEqualTo(1);
        assertThat(find(organisation, last)).isEqualTo(last);
    }

    @Test
    default void listsKeysThatAreNumbersUpwards() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                LongStream.of(9, 10, 100, 11)
                        .mapToObj(id -> Mirrored.user(id, NOON))
                        .toArray(MirroredRecord[]::new));
        save(organisation, new MirroredUser(new AtsUserId("ten"), null, null, null, null));
        save(organisation, Mirrored.candidate(10, NOON));
        // when, then
        assertThat(keys(organisation, -1, null)).containsExactly("9", "10", "11", "100");
        assertThat(keys(organisation, 9, 11L)).containsExactly("10", "11");
    }

    @Test
    default void removesWhatIsThere() {
        // given
        var organisation = someOrganisation();
        save(
                organisation,
                Mirrored.interview(3, NOON, NOON),
                Mirrored.interview(4, NOON, NOON),
                Mirrored.user(3, NOON));
        // when
        var removed = in(
                organisation,
                () -> records().remove(organisation, ACCOUNT, RecordKind.INTERVIEWS, List.of("3", "3", "5")));
        // then
        assertThat(removed).isEqualTo(1);
        assertThat(count(organisation, RecordKind.INTERVIEWS).records()).isEqualTo(1);
        assertThat(count(organisation, RecordKind.USERS).records()).isEqualTo(1);
        assertThat(in(organisation, () -> records().find(organisation, ACCOUNT, RecordKind.INTERVIEWS, "3")))
                .isEmpty();
    }

    @Test
    default void keepsAsideWhatCannotBeReadUntilItCan() {
        // given
        var organisation = someOrganisation();
        var nameless = new Unreadable(null, "no id");
        run(
                organisation,
                () -> records()
                        .keepAside(
                                organisation,
                                ACCOUNT,
                                RecordKind.APPLICATIONS,
                                List.of(new Unreadable("4", "no job"), new Unreadable("6", "no job"), nameless),
                                NOON));
        // when
        save(organisation, Mirrored.application(4, NOON));
        run(
                organisation,
                () -> records()
                        .keepAside(
                                organisation,
                                ACCOUNT,
                                RecordKind.APPLICATIONS,
                                List.of(new Unreadable("6", "odd job")),
                                NOON));
        // then
        assertThat(in(organisation, () -> records().aside(organisation, ACCOUNT, RecordKind.APPLICATIONS)))
                .containsExactly(nameless, new Unreadable("6", "odd job"));
        assertThat(count(organisation, RecordKind.APPLICATIONS)).isEqualTo(new MirroredRecords.Counts(1, 2));
    }

    @Test
    default void removesWhatBelongsToRestrictedJobs() {
        // given
        var organisation = someOrganisation();
        var secret = Mirrored.job(7, JobVisibility.CONFIDENTIAL, NOON);
        var personal = Mirrored.job(8, JobVisibility.PRIVATE, NOON);
        var open = Mirrored.job(9, JobVisibility.INTERNAL, NOON);
        // An application for job 7, and an interview about it.
        save(organisation, secret, personal, open, Mirrored.application(5, NOON), Mirrored.interview(3, NOON, NOON));
        save(organisation, Mirrored.user(1, NOON), Mirrored.candidate(9, NOON));
        // when
        var removed = in(organisation, () -> records().removeRestricted(organisation, ACCOUNT));
        // then
        assertThat(removed).isEqualTo(4);
        assertThat(RecordKind.values())
                .extracting(kind -> count(organisation, kind).records())
                .containsExactly(1L, 1L, 0L, 0L, 1L);
        assertThat(find(organisation, open)).isEqualTo(open);
    }

    @Test
    default void removesEverythingOfAnAccount() {
        // given
        var organisation = someOrganisation();
        save(organisation, oneOfEach().toArray(MirroredRecord[]::new));
        run(
                organisation,
                () -> records()
                        .keepAside(organisation, ACCOUNT, RecordKind.JOBS, List.of(new Unreadable("4", "odd")), NOON));
        var globex = new AccountName("globex");
        run(organisation, () -> records().save(organisation, globex, List.of(Mirrored.user(1, NOON)), NOON));
        // when
        run(organisation, () -> records().removeAll(organisation, ACCOUNT));
        // then
        assertThat(RecordKind.values())
                .extracting(kind -> count(organisation, kind))
                .containsOnly(new MirroredRecords.Counts(0, 0));
        assertThat(in(organisation, () -> records().count(organisation, globex, RecordKind.USERS)))
                .isEqualTo(new MirroredRecords.Counts(1, 0));
    }

    @Test
    default void tellsAccountsAndOrganisationsApart() {
        // given
        var organisation = someOrganisation();
        var other = someOrganisation();
        save(organisation, Mirrored.user(1, NOON));
        // when, then
        assertThat(in(other, () -> records().find(organisation, ACCOUNT, RecordKind.USERS, "1")))
                .isEmpty();
        assertThat(in(
                        organisation,
                        () -> records().find(organisation, new AccountName("globex"), RecordKind.USERS, "1")))
                .isEmpty();
    }

    private MirroredRecords records() {
        return stores().mirror().records();
    }

    private int save(OrganisationId organisation, MirroredRecord... records) {
        return in(organisation, () -> records().save(organisation, ACCOUNT, List.of(records), NOON));
    }

    private MirroredRecord find(OrganisationId organisation, MirroredRecord like) {
        return in(
                organisation,
                () -> records()
                        .find(organisation, ACCOUNT, like.kind(), like.key())
                        .orElseThrow());
    }

    private List<String> keys(OrganisationId organisation, long above, @Nullable Long upTo) {
        return in(organisation, () -> records().keysBetween(organisation, ACCOUNT, RecordKind.USERS, above, upTo));
    }

    private MirroredRecords.Counts count(OrganisationId organisation, RecordKind kind) {
        return in(organisation, () -> records().count(organisation, ACCOUNT, kind));
    }
}
