package dev.pinbridge.domain.notes;

/// [NoteWriting] as a word.
public enum NoteStatus {
    QUEUED,
    WRITTEN,
    FAILED,
    UNAVAILABLE;

    public static NoteStatus of(NoteWriting writing) {
        return switch (writing) {
            case NoteWriting.Queued _ -> QUEUED;
            case NoteWriting.Written _ -> WRITTEN;
            case NoteWriting.Failed _ -> FAILED;
            case NoteWriting.Unavailable _ -> UNAVAILABLE;
        };
    }
}
