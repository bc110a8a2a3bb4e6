package dev.pinbridge.pinpoint.sandbox;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of one type by id, and the indexes over them. Ids count up and are never given twice.
final class Table {
    private final String type;
    private final Columns columns = new Columns();
    private final List<Index> indexes = new ArrayList<>();
    private final Collection<Row> all = new Rows();
    private @Nullable Row[] slots = new @Nullable Row[16];
    private int size;
    private long lastId;

    Table(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    Columns columns() {
        return columns;
    }

    /// All rows by id, as they are at the time of looking.
    Collection<Row> all() {
        return all;
    }

    Optional<Row> find(long id) {
        return Optional.ofNullable(slot(id));
    }

    long lastId() {
        return lastId;
    }

    void idsFrom(long id) {
        lastId = Math.max(lastId, id);
    }

    /// A row that is not in the table yet.
    Row fresh() {
        return new Row(this, ++lastId);
    }

    void put(Row row) {
        idsFrom(row.id());
        var place = Math.toIntExact(row.id());
        if (place >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(place + 1, slots.length * 2));
        }
        var before = slots[place];
        if (before != null) {
            remove(before);
        }
        slots[place] = row;
        size++;
        indexes.forEach(index -> index.enters(row));
    }

    void remove(Row row) {
        if (slot(row.id()) == row) {
            slots[(int) row.id()] = null;
            size--;
            indexes.forEach(index -> index.leaves(row));
        }
    }

    /// Changes a column of a row, and lets the indexes follow.
    void change(Row row, String column, Runnable work) {
        var concerned = indexes.isEmpty() || slot(row.id()) != row
                ? List.<Index>of()
                : indexes.stream().filter(index -> index.watches(column)).toList();
        concerned.forEach(index -> index.leaves(row));
        work.run();
        concerned.forEach(index -> index.enters(row));
    }

    /// From now on this index is told of all changes.
    void follow(Index index) {
        indexes.add(index);
    }

    private @Nullable Row slot(long id) {
        return id >= 0 && id < slots.length ? slots[(int) id] : null;
    }

    private final class Rows extends AbstractCollection<Row> {
        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Row> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    while (at < slots.length && slots[at] == null) {
                        at++;
                    }
                    return at < slots.length;
                }

                @Override
                public Row next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    var row = slots[at++];
                    return row == null ? next() : row;
                }
            };
        }
    }
}
