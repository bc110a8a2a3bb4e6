package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;

/// The latest time that any row of a table has, or once had, in a column.
final class Latest implements Index {
    private final String column;
    private Instant latest = Instant.MIN;

    Latest(String column) {
        this.column = column;
    }

    Instant time() {
        return latest;
    }

    @Override
    public boolean watches(String changed) {
        return changed.equals(column);
    }

    @Override
    public void enters(Row row) {
        latest = row.instant(column).filter(latest::isBefore).orElse(latest);
    }

    @Override
    public void leaves(Row row) {
        // What was the latest stays so: nobody needs it exactly.
    }
}
