package dev.pinbridge.application.mirror;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.integration.CurrentAts;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.AtsUnreachable;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.NotConnected;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.NotPermitted;
import dev.pinbridge.application.mirror.SyncAtsRecordResult.Synced;
import dev.pinbridge.domain.Events;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.integration.Haste;
import dev.pinbridge.domain.integration.Integration;
import dev.pinbridge.domain.integration.Integrations;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.mirror.AccountMirror;
import dev.pinbridge.domain.mirror.AccountMirrors;
import dev.pinbridge.domain.mirror.AtsPage.Contents;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.MirrorChanged;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks the ATS for one record while a person waits, and brings the mirror in line with the answer. Of a
/// candidate the applications are asked for, too, a page of them. What changes at the ATS at the same moment is
/// found by the next look, which reaches back behind this.
@UseCase
public final class SyncAtsRecord {
    private final CurrentAts ats;
    private final AtsRecords atsRecords;
    private final Integrations integrations;
    private final AccountMirrors accounts;
    private final MirroredRecords records;
    private final Transactions transactions;
    private final Events events;
    private final InstantSource clock;

    public SyncAtsRecord(
            CurrentAts ats,
            AtsRecords atsRecords,
            Integrations integrations,
            AccountMirrors accounts,
            MirroredRecords records,
            Transactions transactions,
            Events events,
            InstantSource clock) {
        this.ats = ats;
        this.atsRecords = atsRecords;
        this.integrations = integrations;
        this.accounts = accounts;
        this.records = records;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /// In one connected account after the other, until one has it.
    /// @param key the record's id at the ATS
    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public SyncAtsRecordResult sync(Actor actor, RecordKind kind, String key) {
        actor.mustBeRecruiter("fetch records of the ATS");
        var organisation = actor.organisation();
        SyncAtsRecordResult result = new NotConnected();
        for (var account : transactions.within(organisation, () -> integrations.accountsInUse(organisation))) {
            result = new Fetch(organisation, account, kind, key).run();
            if (!(result instanceof Synced synced) || synced.change().isThere()) {
                return result;
            }
        }
        return result;
    }

    /// What the ATS has.
    ///
    /// @param record null when there is none
    private record Answer(@Nullable Contents record, List<MirroredRecord> applications) {}

    private final class Fetch {
        private final OrganisationId organisation;
        private final AccountName account;
        private final RecordKind kind;
        private final String key;

        private Fetch(OrganisationId organisation, AccountName account, RecordKind kind, String key) {
            this.organisation = organisation;
            this.account = account;
            this.kind = kind;
            this.key = key;
        }

        private SyncAtsRecordResult run() {
            return ats.reading(organisation, account, kind.needed())
                    .map(this::run)
                    .orElseGet(this::notRead);
        }

        private SyncAtsRecordResult notRead() {
            var isConnected = transactions.within(
                    organisation,
                    () -> integrations.of(organisation).stream()
                            .filter(Integration.Connected.class::isInstance)
                            .anyMatch(integration -> integration.account().equals(account)));
            return isConnected ? new NotPermitted(new Loss.OfCapability(kind.needed())) : new NotConnected();
        }

        private SyncAtsRecordResult run(CurrentAts.Access access) {
            try {
                var answer = ask(access);
                return transactions.within(organisation, () -> keep(access, answer));
            } catch (AtsDenied e) {
                ats.denied(access.via(), e.loss());
                return new NotPermitted(e.loss());
            } catch (AtsTrouble e) {
                return new AtsUnreachable(e.what());
            }
        }

        private Answer ask(CurrentAts.Access access) {
            var scope = transactions.within(organisation, this::scope);
            var record = atsRecords.find(access.credentials().inHaste(Haste.PERSON), kind, scope, key);
            var applications = kind == RecordKind.CANDIDATES && record.isPresent()
                    ? applications(scope)
                    : List.<MirroredRecord>of();
            return new Answer(record.map(page -> page.contents().get()).orElse(null), applications);
        }

        private Scope scope() {
            return accounts.of(organisation, account)
                    .orElseGet(() -> AccountMirror.starting(organisation, account))
                    .scope();
        }

        /// None when they may not be read.
        private List<MirroredRecord> applications(Scope scope) {
            var access = ats.reading(organisation, account, RecordKind.APPLICATIONS.needed());
            if (access.isEmpty()) {
                return List.of();
            }
            var credentials = access.get().credentials().inHaste(Haste.PERSON);
            var reading = new Reading.OfCandidate(new AtsCandidateId(key));
            try {
                return atsRecords
                        .read(credentials, RecordKind.APPLICATIONS, scope, reading, 1)
                        .contents()
                        .get()
                        .records();
            } catch (AtsDenied e) {
                ats.denied(access.get().via(), e.loss());
                return List.of();
            }
        }

        /// Nothing is kept of an account that was disconnected meanwhile; its lock comes first in a purge, too.
        private SyncAtsRecordResult keep(CurrentAts.Access access, Answer answer) {
            var via = access.via();
            var isStill = integrations
                    .lock(organisation, via.product())
                    .filter(Integration.Connected.class::isInstance)
                    .filter(now -> now.connectedAt().equals(via.connectedAt()))
                    .isPresent();
            if (!isStill) {
                return new NotConnected();
            }
            var contents = answer.record();
            var change = contents == null ? remove() : keep(contents);
            var also = records.save(organisation, account, answer.applications(), clock.instant());
            events.publish(new MirrorChanged(organisation, account));
            return new Synced(account, kind, key, change, also);
        }

        private RecordChange keep(Contents contents) {
            var now = clock.instant();
            records.keepAside(organisation, account, kind, contents.unreadable(), now);
            if (contents.records().isEmpty()) {
                return RecordChange.UNREADABLE;
            }
            var isKnown = records.find(organisation, account, kind, key).isPresent();
            if (records.save(organisation, account, contents.records(), now) == 0) {
                return RecordChange.UNCHANGED;
            }
            return isKnown ? RecordChange.CHANGED : RecordChange.ADDED;
        }

        private RecordChange remove() {
            return records.remove(organisation, account, kind, List.of(key)) == 0
                    ? RecordChange.NOT_FOUND
                    : RecordChange.REMOVED;
        }
    }
}
