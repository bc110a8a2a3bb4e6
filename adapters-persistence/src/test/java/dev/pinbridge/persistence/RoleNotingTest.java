package dev.pinbridge.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.Stores;
import dev.pinbridge.application.StoresContract;
import dev.pinbridge.application.Times;
import dev.pinbridge.application.matching.AnAccount;
import dev.pinbridge.application.mirror.Mirrored;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What noticing changes of hiring roles costs.
final class RoleNotingTest implements StoresContract {
    private static final Instant NOON = Times.NOON;

    private final SeenStatements statements = TestApplication.shared().getBean(SeenStatements.class);

    @Override
    public Stores stores() {
        return JooqStores.shared();
    }

    @Test
    void nothingForRecordsThatAreNewOrAsTheyWere() {
        // given
        var organisation = someOrganisation();
        saving(organisation, Mirrored.application(5, NOON));
        // when
        var first = saving(organisation, records(NOON));
        var again = saving(organisation, records(NOON));
        // then
        assertThat(first).isNotEmpty().noneMatch(RoleNotingTest::isAboutRoles);
        assertThat(again).isNotEmpty().noneMatch(RoleNotingTest::isAboutRoles);
    }

    @Test
    void asMuchForManyAsForOne() {
        // given
        var organisation = someOrganisation();
        saving(organisation, Mirrored.application(5, NOON), AnAccount.job(7, JobVisibility.EXTERNAL));
        saving(organisation, records(NOON));
        // when
        var one = saving(organisation, AnAccount.job(8, JobVisibility.EXTERNAL), heldByAnother(1));
        var many = saving(
                organisation,
                Stream.concat(
                                LongStream.rangeClosed(9, 20)
                                        .mapToObj(id -> AnAccount.job((int) id, JobVisibility.EXTERNAL)),
                                LongStream.rangeClosed(2, 20).mapToObj(RoleNotingTest::heldByAnother))
                        .toArray(MirroredRecord[]::new));
        // then
        assertThat(one).filteredOn(RoleNotingTest::isAboutRoles).hasSize(5);
        assertThat(many).filteredOn(RoleNotingTest::isAboutRoles).hasSize(5);
    }

    private static boolean isAboutRoles(String sql) {
        return sql.contains("hiring_role_change") || sql.contains("from \"mirrored_interview\" join");
    }

    private static MirroredRecord[] records(Instant updatedAt) {
        return LongStream.rangeClosed(1, 20)
                .boxed()
                .flatMap(id -> Stream.of(Mirrored.job(id + 7, updatedAt), Mirrored.interview(id, NOON, updatedAt)))
                .toArray(MirroredRecord[]::new);
    }

    private static MirroredRecord heldByAnother(long id) {
        return AnAccount.interview((int) id, 5, NOON, null, 3);
    }

    private List<String> saving(OrganisationId organisation, MirroredRecord... records) {
        return statements.during(() -> run(
                organisation,
                () -> stores().mirror().records().save(organisation, AnAccount.ACCOUNT, List.of(records), NOON)));
    }
}
