package dev.pinbridge.application.mirror;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.AtsPage;
import dev.pinbridge.domain.mirror.AtsPage.Contents;
import dev.pinbridge.domain.mirror.AtsRecords;
import dev.pinbridge.domain.mirror.JobVisibility;
import dev.pinbridge.domain.mirror.MirroredApplication;
import dev.pinbridge.domain.mirror.MirroredCandidate;
import dev.pinbridge.domain.mirror.MirroredInterview;
import dev.pinbridge.domain.mirror.MirroredJob;
import dev.pinbridge.domain.mirror.MirroredRecord;
import dev.pinbridge.domain.mirror.MirroredUser;
import dev.pinbridge.domain.mirror.Reading;
import dev.pinbridge.domain.mirror.RecordKind;
import dev.pinbridge.domain.mirror.Scope;
import dev.pinbridge.domain.mirror.Unreadable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an account of the ATS holds, in memory: pages of what there is at the moment they are asked for, as an
/// ATS with a database gives them. Times are kept exactly and shown in whole seconds.
public final class InMemoryAtsRecords implements AtsRecords {
    private final InstantSource clock;
    private final int pageSize;
    private final boolean countsRows;
    private final Map<RecordKind, NavigableMap<Long, Row>> rows = new EnumMap<>(RecordKind.class);
    private Consumer<RecordKind> beforeReading = _ -> {};
    private final List<Asked> asked = new ArrayList<>();

    /// @param changedAt exactly; null when the record does not say
    private record Row(MirroredRecord record, @Nullable Instant changedAt, boolean isReadable) {}

    /// A page that somebody asked for.
    public record Asked(RecordKind kind, Reading reading, int page) {}

    /// @param countsRows whether it says how many there are
    public InMemoryAtsRecords(InstantSource clock, int pageSize, boolean countsRows) {
        this.clock = clock;
        this.pageSize = pageSize;
        this.countsRows = countsRows;
        for (var kind : RecordKind.values()) {
            rows.put(kind, new TreeMap<>());
        }
    }

    /// Runs before each answer, and may throw.
    public void beforeReading(Consumer<RecordKind> hook) {
        this.beforeReading = hook;
    }

    public synchronized int reads() {
        return asked.size();
    }

    /// In the order in which they were answered.
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    public synchronized void put(MirroredRecord record, @Nullable Instant changedAt) {
        table(record.kind()).put(Long.valueOf(record.key()), new Row(record, changedAt, true));
    }

    public void put(MirroredRecord record) {
        put(record, record.updatedAt());
    }

    /// It is there, but nobody can make sense of it.
    public synchronized void putUnreadable(MirroredRecord record) {
        table(record.kind()).put(Long.valueOf(record.key()), new Row(record, record.updatedAt(), false));
    }

    public synchronized void delete(RecordKind kind, String key) {
        table(kind).remove(Long.valueOf(key));
    }

    public synchronized List<MirroredRecord> all(RecordKind kind) {
        return table(kind).values().stream()
                .filter(Row::isReadable)
                .map(Row::record)
                .toList();
    }

    @Override
    public synchronized AtsPage read(
            AtsCredentials credentials, RecordKind kind, Scope scope, Reading reading, int page) {
        asked.add(new Asked(kind, reading, page));
        beforeReading.accept(kind);
        var byTime = Comparator.comparing((Row row) -> Objects.requireNonNull(row.changedAt()))
                .thenComparing(row -> Long.valueOf(row.record().key()));
        return switch (reading) {
            case Reading.Everything _ -> page(seen(kind, scope), page, true);
            case Reading.Ids _ -> page(seen(kind, scope), page, false);
            case Reading.ChangedBefore(var time) ->
                page(changed(kind, scope, at -> at.isBefore(time)).sorted(byTime.reversed()), page, true);
            case Reading.ChangedAfter(var time) ->
                page(changed(kind, scope, at -> at.isAfter(time)).sorted(byTime), page, true);
            case Reading.ChangedBetween(var after, var before) ->
                page(changed(kind, scope, at -> at.isAfter(after) && at.isBefore(before)), page, true);
            case Reading.OfCandidate(var candidate) ->
                page(
                        seen(kind, scope)
                                .filter(row -> row.record() instanceof MirroredApplication application
                                        && candidate.equals(application.candidate())),
                        page,
                        true);
            case Reading.StartingBetween(var after, var before) ->
                withApplications(page(starting(scope, after, before), page, true));
        };
    }

    private Stream<Row> seen(RecordKind kind, Scope scope) {
        return table(kind).values().stream().filter(row -> scope == Scope.ALL_JOBS || isCommon(row.record()));
    }

    private boolean isCommon(MirroredRecord record) {
        return switch (record) {
            case MirroredJob job ->
                job.visibility() != JobVisibility.CONFIDENTIAL && job.visibility() != JobVisibility.PRIVATE;
            case MirroredApplication application ->
                isCommon(RecordKind.JOBS, application.job().value());
            case MirroredInterview interview ->
                interview.application() == null
                        || isCommon(
                                RecordKind.APPLICATIONS, interview.application().value());
            case MirroredUser _, MirroredCandidate _ -> true;
        };
    }

    private boolean isCommon(RecordKind kind, String key) {
        var row = table(kind).get(Long.valueOf(key));
        return row == null || isCommon(row.record());
    }

    private Stream<Row> changed(RecordKind kind, Scope scope, Predicate<Instant> wanted) {
        return seen(kind, scope).filter(row -> row.changedAt() != null && wanted.test(row.changedAt()));
    }

    private Stream<Row> starting(Scope scope, Instant after, Instant before) {
        return seen(RecordKind.INTERVIEWS, scope)
                .filter(row -> row.record() instanceof MirroredInterview interview
                        && interview.startAt() != null
                        && interview.startAt().isAfter(after)
                        && interview.startAt().isBefore(before));
    }

    private AtsPage page(Stream<Row> wanted, int number, boolean whole) {
        var all = wanted.toList();
        var from = Math.min((number - 1) * pageSize, all.size());
        var some = all.subList(from, Math.min(from + pageSize, all.size()));
        return page(some, whole, countsRows ? (long) all.size() : null);
    }

    private AtsPage page(List<Row> some, boolean whole, @Nullable Long total) {
        return new AtsPage(
                some.stream().map(row -> row.record().key()).toList(),
                some.stream()
                        .map(row -> row.record().updatedAt())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                pageSize,
                total,
                clock.instant(),
                () -> whole ? contents(some) : Contents.NONE);
    }

    private static Contents contents(List<Row> rows) {
        return new Contents(
                rows.stream().filter(Row::isReadable).map(Row::record).toList(),
                rows.stream()
                        .filter(row -> !row.isReadable())
                        .map(row -> new Unreadable(row.record().key(), "makes no sense"))
                        .toList());
    }

    private AtsPage withApplications(AtsPage page) {
        var found = page.contents().get();
        var records = new ArrayList<>(found.records());
        found.records().stream()
                .map(MirroredInterview.class::cast)
                .flatMap(interview -> Optional.ofNullable(interview.application()).stream())
                .map(application -> table(RecordKind.APPLICATIONS).get(Long.valueOf(application.value())))
                .filter(row -> row != null && row.isReadable())
                .forEach(row -> records.add(row.record()));
        return new AtsPage(
                page.keys(),
                page.times(),
                page.pageSize(),
                page.total(),
                page.answeredAt(),
                () -> new Contents(records, found.unreadable()));
    }

    @Override
    public synchronized Optional<AtsPage> find(AtsCredentials credentials, RecordKind kind, Scope scope, String key) {
        beforeReading.accept(kind);
        return Optional.ofNullable(table(kind).get(Long.valueOf(key)))
                .filter(row -> scope == Scope.ALL_JOBS || isCommon(row.record()))
                .map(row -> page(List.of(row), true, null));
    }

    private NavigableMap<Long, Row> table(RecordKind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }
}
