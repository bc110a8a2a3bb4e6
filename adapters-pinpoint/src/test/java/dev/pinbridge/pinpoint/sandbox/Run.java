package dev.pinbridge.pinpoint.sandbox;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Some hundred neighbours of an [Order], in plain arrays: their place in it, the time they are filtered by, and the
/// group they belong to.
final class Run {
    static final int LIMIT = 1024;

    private final long[] keys = new long[LIMIT];
    private final long[] ties = new long[LIMIT];
    private final long[] times = new long[LIMIT];
    private final byte[] groups = new byte[LIMIT];
    private int size;
    private @Nullable Counts counts;

    /// One row of an order.
    record Entry(long key, long tie, long time, byte group) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            var byKey = Long.compare(key, other.key);
            return byKey == 0 ? Long.compare(tie, other.tie) : byKey;
        }
    }

    boolean isFull() {
        return size == LIMIT;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean startsAfter(long key, long tie) {
        return compare(0, key, tie) > 0;
    }

    void append(Entry entry) {
        insert(size, entry);
    }

    void add(Entry entry) {
        insert(-1 - place(entry.key(), entry.tie()), entry);
    }

    void remove(long key, long tie) {
        var place = place(key, tie);
        if (place < 0) {
            throw new IllegalStateException("not in order: " + key + ", " + tie);
        }
        move(place + 1, place);
        size--;
        counts = null;
    }

    /// Gives away the second half.
    Run split() {
        var half = size / 2;
        var other = new Run();
        for (var place = half; place < size; place++) {
            other.append(new Entry(keys[place], ties[place], times[place], groups[place]));
        }
        size = half;
        counts = null;
        return other;
    }

    int count(Range range, BitSet wanted) {
        var known = counts;
        if (known == null) {
            known = Counts.of(times, groups, size);
            counts = known;
        }
        return known.of(range, wanted);
    }

    int size() {
        return size;
    }

    long tie(int place) {
        return ties[place];
    }

    boolean matches(int place, Range range, BitSet wanted) {
        return wanted.get(groups[place]) && range.contains(times[place]);
    }

    private void insert(int place, Entry entry) {
        move(place, place + 1);
        keys[place] = entry.key();
        ties[place] = entry.tie();
        times[place] = entry.time();
        groups[place] = entry.group();
        size++;
        counts = null;
    }

    private void move(int from, int to) {
        System.arraycopy(keys, from, keys, to, size - from);
        System.arraycopy(ties, from, ties, to, size - from);
        System.arraycopy(times, from, times, to, size - from);
        System.arraycopy(groups, from, groups, to, size - from);
    }

    private int place(long key, long tie) {
        var low = 0;
        var high = size - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = compare(middle, key, tie);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    private int compare(int place, long key, long tie) {
        var byKey = Long.compare(keys[place], key);
        return byKey == 0 ? Long.compare(ties[place], tie) : byKey;
    }

    /// The times of each group in their order, so that those in a range are counted without looking at each.
    private record Counts(LongLists byGroup, long first, long last) {
        static Counts of(long[] times, byte[] groups, int size) {
            var byGroup = new LongLists();
            var first = Long.MAX_VALUE;
            var last = Long.MIN_VALUE;
            for (var place = 0; place < size; place++) {
                byGroup.add(groups[place], times[place]);
                first = Math.min(first, times[place]);
                last = Math.max(last, times[place]);
            }
            byGroup.sort();
            return new Counts(byGroup, first, last);
        }

        int of(Range range, BitSet wanted) {
            if (first > range.to() || last < range.from()) {
                return 0;
            }
            var whole = range.contains(first) && range.contains(last);
            var count = 0;
            for (var group = wanted.nextSetBit(0); group >= 0; group = wanted.nextSetBit(group + 1)) {
                count += whole ? byGroup.size(group) : byGroup.count(group, range);
            }
            return count;
        }
    }

    private static final class LongLists {
        private long[][] lists = new long[0][];
        private int[] sizes = new int[0];

        void add(int group, long value) {
            if (group >= lists.length) {
                var before = lists.length;
                lists = Arrays.copyOf(lists, group + 1);
                sizes = Arrays.copyOf(sizes, group + 1);
                Arrays.fill(lists, before, lists.length, new long[0]);
            }
            if (sizes[group] == lists[group].length) {
                lists[group] = Arrays.copyOf(lists[group], Math.max(16, sizes[group] * 2));
            }
            lists[group][sizes[group]++] = value;
        }

        void sort() {
            for (var group = 0; group < lists.length; group++) {
                lists[group] = Arrays.copyOf(lists[group], sizes[group]);
                Arrays.sort(lists[group]);
            }
        }

        int size(int group) {
            return group < sizes.length ? sizes[group] : 0;
        }

        int count(int group, Range range) {
            if (size(group) == 0) {
                return 0;
            }
            var upTo = range.to() == Long.MAX_VALUE ? sizes[group] : below(lists[group], range.to() + 1);
            return Math.max(0, upTo - below(lists[group], range.from()));
        }

        private static int below(long[] sorted, long bound) {
            var low = 0;
            var high = sorted.length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (sorted[middle] < bound) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
