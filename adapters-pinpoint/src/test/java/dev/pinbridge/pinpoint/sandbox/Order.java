package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The rows of a table in the sequence of a list, so that a page of a million is found by counting runs of
/// neighbours instead of looking at all rows and sorting them. Within the list rows can be filtered by one time,
/// and by the group they are in: the visibility of their job.
final class Order implements Index {
    private static final int FILLED = Run.LIMIT * 3 / 4;

    private final Sequence sequence;
    private final String filtered;
    private final @Nullable Veil veil;
    private final List<@Nullable String> groups = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    /// Part of a list, and how long the whole list is.
    record Slice(List<Long> ids, int total) {
        Slice {
            ids = List.copyOf(ids);
        }
    }

    Order(Collection<Row> rows, Sequence sequence, String filtered, @Nullable Veil veil) {
        this.sequence = sequence;
        this.filtered = filtered;
        this.veil = veil;
        rows.stream().map(this::entry).sorted().forEach(this::append);
    }

    Slice slice(Range range, Predicate<@Nullable String> visible, long skip, int size) {
        var wanted = wanted(visible);
        var ids = new ArrayList<Long>(size);
        var total = 0;
        for (var run : runs) {
            var count = run.count(range, wanted);
            if (total + count > skip && ids.size() < size) {
                collect(run, range, wanted, skip + ids.size() - total, size, ids);
            }
            total += count;
        }
        return new Slice(ids, total);
    }

    @Override
    public boolean watches(String column) {
        return column.equals(sequence.column())
                || column.equals(filtered)
                || (veil != null && column.equals(veil.column()));
    }

    @Override
    public void enters(Row row) {
        var entry = entry(row);
        if (runs.isEmpty()) {
            runs.add(new Run());
        }
        var place = Math.max(0, runFor(entry.key(), entry.tie()));
        var run = runs.get(place);
        if (run.isFull()) {
            var second = run.split();
            runs.add(place + 1, second);
            run = second.startsAfter(entry.key(), entry.tie()) ? run : second;
        }
        run.add(entry);
    }

    @Override
    public void leaves(Row row) {
        var key = sequence.key(row);
        var tie = sequence.tie(row);
        var place = runFor(key, tie);
        runs.get(place).remove(key, tie);
        if (runs.get(place).isEmpty()) {
            runs.remove(place);
        }
    }

    /// Notices that the group of a row may be another now.
    void regroup(Row row) {
        leaves(row);
        enters(row);
    }

    private void collect(Run run, Range range, BitSet wanted, long skip, int size, List<Long> ids) {
        var left = skip;
        for (var place = 0; place < run.size() && ids.size() < size; place++) {
            if (run.matches(place, range, wanted) && left-- <= 0) {
                ids.add(sequence.id(run.tie(place)));
            }
        }
    }

    private void append(Run.Entry entry) {
        if (runs.isEmpty() || runs.getLast().size() >= FILLED) {
            runs.add(new Run());
        }
        runs.getLast().append(entry);
    }

    private Run.Entry entry(Row row) {
        return new Run.Entry(sequence.key(row), sequence.tie(row), Sequence.time(row, filtered), group(row));
    }

    private byte group(Row row) {
        var name = veil == null ? null : veil.visibility().apply(row);
        var known = groups.indexOf(name);
        if (known >= 0) {
            return (byte) known;
        }
        groups.add(name);
        return (byte) (groups.size() - 1);
    }

    private BitSet wanted(Predicate<@Nullable String> visible) {
        var wanted = new BitSet();
        for (var group = 0; group < groups.size(); group++) {
            wanted.set(group, visible.test(groups.get(group)));
        }
        return wanted;
    }

    /// The last run that does not start after this; -1 when all do.
    private int runFor(long key, long tie) {
        var low = 0;
        var high = runs.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (!runs.get(middle).isEmpty() && runs.get(middle).startsAfter(key, tie)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }
}
