package dev.pinbridge.persistence.mirror;

import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.mirror.Crowd;
import dev.pinbridge.domain.mirror.Descent;
import dev.pinbridge.domain.mirror.History;
import dev.pinbridge.domain.mirror.KindMirror;
import dev.pinbridge.domain.mirror.Looks;
import dev.pinbridge.domain.mirror.Sweep;
import dev.pinbridge.persistence.generated.tables.records.KindMirrorRecord;
import org.jspecify.annotations.Nullable;

/// A mirror's states as columns.
final class KindMirrorRows {
    private KindMirrorRows() {}

    /// All but when a look was last asked for.
    static KindMirrorRecord row(KindMirror mirror) {
        var row = new KindMirrorRecord();
        row.setOrganisationId(mirror.organisation());
        row.setAccount(mirror.account());
        row.setKind(mirror.kind());
        row.setEpoch(mirror.epoch());
        history(mirror.history(), row);
        var looks = mirror.looks();
        row.setFreshTo(looks.freshTo());
        row.setRegularAt(looks.regularAt());
        row.setLastAt(looks.lastAt());
        row.setChangedAt(looks.changedAt());
        sweep(mirror.sweep(), row);
        var trouble = mirror.trouble();
        row.setTroubleAt(trouble == null ? null : trouble.since());
        row.setTrouble(trouble == null ? null : trouble.what());
        return row;
    }

    private static void history(History history, KindMirrorRecord row) {
        row.setStartedAt(null);
        row.setFinishedAt(null);
        row.setNearbyPage(null);
        row.setRecordsRead(null);
        row.setRecordsTotal(null);
        descent(null, row);
        switch (history) {
            case History.NotBegun _ -> row.setHistory("NOT_BEGUN");
            case History.Nearby(var startedAt, var page) -> {
                row.setHistory("NEARBY");
                row.setStartedAt(startedAt);
                row.setNearbyPage(page);
            }
            case History.Descending(var startedAt, var at, var read, var total) -> {
                row.setHistory("DESCENDING");
                row.setStartedAt(startedAt);
                row.setRecordsRead(read);
                row.setRecordsTotal(total);
                descent(at, row);
            }
            case History.Listing(var startedAt, var read, var total) -> {
                row.setHistory("LISTING");
                row.setStartedAt(startedAt);
                row.setRecordsRead(read);
                row.setRecordsTotal(total);
            }
            case History.Complete(var startedAt, var finishedAt, var read) -> {
                row.setHistory("COMPLETE");
                row.setStartedAt(startedAt);
                row.setFinishedAt(finishedAt);
                row.setRecordsRead(read);
            }
        }
    }

    private static void descent(@Nullable Descent descent, KindMirrorRecord row) {
        var crowd = descent == null ? null : descent.crowd();
        row.setBefore(descent == null ? null : descent.before());
        row.setCrowdAt(crowd == null ? null : crowd.second());
        row.setCrowdPage(crowd == null ? null : crowd.page());
        row.setCrowdWay(crowd == null ? null : crowd.way());
    }

    private static void sweep(Sweep sweep, KindMirrorRecord row) {
        switch (sweep) {
            case Sweep.Idle(var dueAt) -> {
                row.setSweepDueAt(dueAt);
                row.setSweepStartedAt(null);
                row.setSweepPage(null);
                row.setSweepAbove(null);
            }
            case Sweep.Running(var startedAt, var page, var above) -> {
                row.setSweepDueAt(null);
                row.setSweepStartedAt(startedAt);
                row.setSweepPage(page);
                row.setSweepAbove(above);
            }
        }
    }

    static KindMirror mirror(KindMirrorRecord row) {
        var trouble = row.getTroubleAt();
        return new KindMirror(
                row.getOrganisationId(),
                row.getAccount(),
                row.getKind(),
                row.getEpoch(),
                history(row),
                new Looks(row.getFreshTo(), row.getRegularAt(), row.getLastAt(), row.getChangedAt(), row.getAskedAt()),
                sweep(row),
                trouble == null ? null : new KindMirror.Trouble(trouble, requireNonNull(row.getTrouble())));
    }

    private static History history(KindMirrorRecord row) {
        return switch (row.getHistory()) {
            case "NOT_BEGUN" -> new History.NotBegun();
            case "NEARBY" -> new History.Nearby(row.getStartedAt(), row.getNearbyPage());
            case "DESCENDING" ->
                new History.Descending(row.getStartedAt(), descent(row), row.getRecordsRead(), row.getRecordsTotal());
            case "LISTING" -> new History.Listing(row.getStartedAt(), row.getRecordsRead(), row.getRecordsTotal());
            case "COMPLETE" -> new History.Complete(row.getStartedAt(), row.getFinishedAt(), row.getRecordsRead());
            default -> throw new IllegalStateException("no such history: " + row.getHistory());
        };
    }

    private static Descent descent(KindMirrorRecord row) {
        var crowd =
                row.getCrowdAt() == null ? null : new Crowd(row.getCrowdAt(), row.getCrowdPage(), row.getCrowdWay());
        return new Descent(row.getBefore(), crowd);
    }

    private static Sweep sweep(KindMirrorRecord row) {
        return row.getSweepDueAt() != null
                ? new Sweep.Idle(row.getSweepDueAt())
                : new Sweep.Running(row.getSweepStartedAt(), row.getSweepPage(), row.getSweepAbove());
    }
}
