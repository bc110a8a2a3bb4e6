package dev.pinbridge.pinpoint.sandbox;

/// Something that finds rows of a table without looking at all of them, and so has to follow their changes.
interface Index {
    /// Whether a change of this column can move a row.
    boolean watches(String column);

    void enters(Row row);

    /// Called while the row still has the values it entered with, before a change or after its removal.
    void leaves(Row row);
}
