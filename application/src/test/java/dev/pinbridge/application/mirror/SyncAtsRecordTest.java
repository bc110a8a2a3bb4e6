package dev.pinbridge.application.mirror;

import static dev.pinbridge.application.World.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.application.World;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.AtsUnreachable;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.NotConnected;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.NotPermitted;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.Synced;
import dev.pinbridge.domain.directory.NotAllowed;
import dev.pinbridge.domain.directory.Plan;
import dev.pinbridge.domain.directory.Role;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.AttentionCause;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.integration.Retention;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SyncAtsRecordTest {
    private final World world = new World();

    @Test
    void addsChangesAndRemovesARecord() {
        // given
        world.connectMetaview();
        world.atsRecords.put(Mirrored.job(7, world.instant()));
        // when, then
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.ADDED, 0));
        assertThat(mirrored(RecordKind.JOBS, "7")).contains(Mirrored.job(7, world.instant()));
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.UNCHANGED, 0));
        // when
        world.atsRecords.put(Mirrored.job(7, JobVisibility.INTERNAL, world.instant()));
        // then
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.CHANGED, 0));
        // when
        world.atsRecords.delete(RecordKind.JOBS, "7");
        // then
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.REMOVED, 0));
        assertThat(mirrored(RecordKind.JOBS, "7")).isEmpty();
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.NOT_FOUND, 0));
    }

    @Test
    void fetchesACandidateWithTheirApplications() {
        // given
        world.connectMetaview();
        world.atsRecords.put(Mirrored.candidate(9, world.instant()));
        // Both are of candidate 9.
        world.atsRecords.put(Mirrored.application(4, world.instant()));
        world.atsRecords.put(Mirrored.application(5, world.instant()));
        // when
        var result = sync(RecordKind.CANDIDATES, "9");
        // then
        assertThat(result).isEqualTo(synced(RecordKind.CANDIDATES, "9", RecordChange.ADDED, 2));
        assertThat(mirrored(RecordKind.APPLICATIONS, "5")).isPresent();
    }

    @Test
    void fetchesACandidateAloneWhenApplicationsMayNotBeRead() {
        // given
        world.connectMetaview();
        world.atsRecords.put(Mirrored.candidate(9, world.instant()));
        world.atsRecords.put(Mirrored.application(4, world.instant()));
        world.atsRecords.beforeReading(kind -> {
            if (kind == RecordKind.APPLICATIONS) {
                throw new AtsDenied("no", new Loss.OfCapability(Capability.READ_APPLICATIONS));
            }
        });
        // when
        var result = sync(RecordKind.CANDIDATES, "9");
        // then
        assertThat(result).isEqualTo(synced(RecordKind.CANDIDATES, "9", RecordChange.ADDED, 0));
        assertThat(metaview().permissions().allow(Capability.READ_APPLICATIONS)).isFalse();
    }

    @Test
    void keepsAsideWhatMakesNoSense() {
        // given
        world.connectMetaview();
        world.atsRecords.putUnreadable(Mirrored.user(3, world.instant()));
        // when, then
        assertThat(sync(RecordKind.USERS, "3")).isEqualTo(synced(RecordKind.USERS, "3", RecordChange.UNREADABLE, 0));
    }

    @Test
    void findsNoConfidentialJobUnlessTheOrganisationSaysSo() {
        // given
        world.connectMetaview();
        world.atsRecords.put(Mirrored.job(7, JobVisibility.CONFIDENTIAL, world.instant()));
        // when, then
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.NOT_FOUND, 0));
        // when
        world.setMirrorScope.set(world.admin, Scope.ALL_JOBS);
        // then
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(synced(RecordKind.JOBS, "7", RecordChange.ADDED, 0));
    }

    @Test
    void saysThatNoKeyMayReadIt() {
        // given
        world.connect();
        // when, then
        assertThat(sync(RecordKind.USERS, "3"))
                .isEqualTo(new NotPermitted(new Loss.OfCapability(Capability.READ_USERS)));
    }

    @Test
    void remembersThatItWasTurnedAway() {
        // given
        world.connectMetaview();
        var loss = new Loss.OfConnection(AttentionCause.KEY_REFUSED);
        world.atsRecords.beforeReading(_ -> {
            throw new AtsDenied("no", loss);
        });
        // when, then
        assertThat(sync(RecordKind.USERS, "3")).isEqualTo(new NotPermitted(loss));
        assertThat(metaview()).isInstanceOf(Integration.NeedsAttention.class);
        assertThat(sync(RecordKind.USERS, "3")).isEqualTo(new NotConnected());
    }

    @Test
    void changesNothingWithoutAnAnswer() {
        // given
        world.connectMetaview();
        world.atsRecords.put(Mirrored.user(3, world.instant()));
        sync(RecordKind.USERS, "3");
        world.atsRecords.beforeReading(_ -> {
            throw new AtsUnavailable("it does not answer", null);
        });
        // when, then
        assertThat(sync(RecordKind.USERS, "3")).isEqualTo(new AtsUnreachable("it does not answer"));
        assertThat(mirrored(RecordKind.USERS, "3")).isPresent();
    }

    @Test
    void keepsNothingOfAnAccountThatIsPurgedMeanwhile() {
        // given
        world.connectMetaview();
        world.atsRecords.put(Mirrored.user(3, world.instant()));
        world.atsRecords.beforeReading(
                _ -> world.disconnectAts.disconnect(world.admin, Product.METAVIEW, Retention.PURGE));
        // when, then
        assertThat(sync(RecordKind.USERS, "3")).isEqualTo(new NotConnected());
        assertThat(mirrored(RecordKind.USERS, "3")).isEmpty();
    }

    @Test
    void saysThatNothingIsConnected() {
        assertThat(sync(RecordKind.JOBS, "7")).isEqualTo(new NotConnected());
    }

    @Test
    void isForRecruiters() {
        var member = world.signIn(Plan.GROWTH, Role.MEMBER);
        assertThatThrownBy(() -> world.syncAtsRecord.sync(member, RecordKind.JOBS, "7"))
                .isInstanceOf(NotAllowed.class);
    }

    private SyncAtsRecordResult sync(RecordKind kind, String key) {
        return world.syncAtsRecord.sync(world.admin, kind, key);
    }

    private static Synced synced(RecordKind kind, String key, RecordChange change, int alsoChanged) {
        return new Synced(ACME, kind, key, change, alsoChanged);
    }

    private Optional<MirroredRecord> mirrored(RecordKind kind, String key) {
        var organisation = world.admin.organisation();
        return world.transactions.within(
                organisation, () -> world.stores.mirror().records().find(organisation, ACME, kind, key));
    }

    private Integration metaview() {
        var organisation = world.admin.organisation();
        return world.transactions
                .within(organisation, () -> world.stores.integrations().of(organisation, Product.METAVIEW))
                .orElseThrow();
    }
}
