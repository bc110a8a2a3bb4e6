package dev.pinbridge.application.mirror;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredRecords;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Unreadable;
import dev.pinbridge.domain.positions.JobId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class InMemoryMirroredRecords implements MirroredRecords {
    private final InMemoryTable<Key, MirroredRecord> rows;
    private final InMemoryTable<Key, Kept> aside;
    private final InMemoryTable<Key, Instant> writtenAt;
    private final InMemoryRoleNotes roleNotes;

    private record Key(AccountName account, RecordKind kind, String key) {}

    private record Kept(Key place, Unreadable unreadable) {}

    public InMemoryMirroredRecords(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
        this.aside = new InMemoryTable<>(transactions);
        this.writtenAt = new InMemoryTable<>(transactions);
        this.roleNotes = new InMemoryRoleNotes(transactions);
    }

    @Override
    public int save(OrganisationId organisation, AccountName account, List<MirroredRecord> records, Instant at) {
        var latest = new LinkedHashMap<Key, MirroredRecord>();
        records.forEach(record -> latest.put(new Key(account, record.kind(), record.key()), record));
        var changed = 0;
        for (var entry : latest.entrySet()) {
            aside.remove(organisation, entry.getKey());
            var before = rows.find(organisation, entry.getKey());
            if (!before.equals(Optional.of(entry.getValue()))) {
                before.ifPresent(record -> noteRoles(organisation, account, record, entry.getValue(), at));
                rows.put(organisation, entry.getKey(), entry.getValue());
                writtenAt.put(organisation, entry.getKey(), at);
                changed++;
            }
        }
        return changed;
    }

    private void noteRoles(
            OrganisationId organisation, AccountName account, MirroredRecord before, MirroredRecord after, Instant at) {
        if (before instanceof MirroredJob was && after instanceof MirroredJob job) {
            roleNotes.note(organisation, account, was, job, at);
        } else if (before instanceof MirroredInterview was && after instanceof MirroredInterview interview) {
            of(organisation, account, MirroredApplication.class)
                    .filter(application -> application.id().equals(interview.application()))
                    .map(MirroredApplication::job)
                    .filter(job -> find(organisation, account, RecordKind.JOBS, job.value())
                            .isPresent())
                    .forEach(job -> roleNotes.note(organisation, account, job, was, interview, at));
        }
    }

    InMemoryRoleNotes roleNotes() {
        return roleNotes;
    }

    @Override
    public Optional<MirroredRecord> find(
            OrganisationId organisation, AccountName account, RecordKind kind, String key) {
        return rows.find(organisation, new Key(account, kind, key));
    }

    @Override
    public List<String> keysBetween(
            OrganisationId organisation, AccountName account, RecordKind kind, long above, @Nullable Long upTo) {
        return rows.all(organisation)
                .filter(record -> record.kind() == kind)
                .map(MirroredRecord::key)
                .filter(key -> find(organisation, account, kind, key).isPresent())
                .filter(key -> key.matches("[0-9]{1,18}"))
                .filter(key -> Long.parseLong(key) > above && (upTo == null || Long.parseLong(key) <= upTo))
                .distinct()
                .sorted(Comparator.comparing(Long::valueOf))
                .toList();
    }

    @Override
    public int remove(OrganisationId organisation, AccountName account, RecordKind kind, Collection<String> keys) {
        var there = keys.stream()
                .distinct()
                .map(key -> new Key(account, kind, key))
                .filter(key -> rows.find(organisation, key).isPresent())
                .toList();
        there.forEach(key -> {
            rows.remove(organisation, key);
            if (kind == RecordKind.JOBS) {
                roleNotes.forget(organisation, account, new JobId(key.key()));
            }
        });
        return there.size();
    }

    @Override
    public int removeRestricted(OrganisationId organisation, AccountName account) {
        var jobs = of(organisation, account)
                .filter(MirroredJob.class::isInstance)
                .map(MirroredJob.class::cast)
                .filter(job -> job.visibility().isRestricted())
                .map(MirroredJob::id)
                .toList();
        var applications = of(organisation, account)
                .filter(MirroredApplication.class::isInstance)
                .map(MirroredApplication.class::cast)
                .filter(application -> jobs.contains(application.job()))
                .map(MirroredApplication::id)
                .toList();
        var restricted = of(organisation, account)
                .filter(record -> switch (record) {
                    case MirroredJob job -> jobs.contains(job.id());
                    case MirroredApplication application -> applications.contains(application.id());
                    case MirroredInterview interview -> applications.contains(interview.application());
                    case MirroredUser _, MirroredCandidate _ -> false;
                })
                .toList();
        restricted.forEach(record -> remove(organisation, account, record.kind(), List.of(record.key())));
        return restricted.size();
    }

    @Override
    public void removeAll(OrganisationId organisation, AccountName account) {
        of(organisation, account)
                .toList()
                .forEach(record -> remove(organisation, account, record.kind(), List.of(record.key())));
        aside.all(organisation)
                .map(Kept::place)
                .filter(place -> place.account().equals(account))
                .toList()
                .forEach(place -> aside.remove(organisation, place));
    }

    public Stream<MirroredRecord> of(OrganisationId organisation, AccountName account) {
        return rows.all(organisation)
                .filter(record -> rows.find(organisation, new Key(account, record.kind(), record.key()))
                        .filter(found -> found == record)
                        .isPresent());
    }

    /// When the record became what it is.
    public Instant writtenAt(OrganisationId organisation, AccountName account, MirroredRecord record) {
        return writtenAt
                .find(organisation, new Key(account, record.kind(), record.key()))
                .orElseThrow();
    }

    /// Those of one kind.
    public <M extends MirroredRecord> Stream<M> of(OrganisationId organisation, AccountName account, Class<M> kind) {
        return of(organisation, account).filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public void keepAside(
            OrganisationId organisation,
            AccountName account,
            RecordKind kind,
            Collection<Unreadable> unreadable,
            Instant at) {
        unreadable.forEach(one -> {
            var place = new Key(account, kind, Objects.requireNonNullElse(one.key(), ""));
            aside.put(organisation, place, new Kept(place, one));
        });
    }

    @Override
    public List<Unreadable> aside(OrganisationId organisation, AccountName account, RecordKind kind) {
        return aside.all(organisation)
                .filter(kept ->
                        kept.place().account().equals(account) && kept.place().kind() == kind)
                .sorted(Comparator.comparing(kept -> kept.place().key()))
                .map(Kept::unreadable)
                .limit(100)
                .toList();
    }

    @Override
    public Counts count(OrganisationId organisation, AccountName account, RecordKind kind) {
        var readable = rows.all(organisation)
                .filter(record -> record.kind() == kind)
                .filter(record -> find(organisation, account, kind, record.key())
                        .filter(found -> found == record)
                        .isPresent())
                .count();
        return new Counts(readable, aside(organisation, account, kind).size());
    }
}
