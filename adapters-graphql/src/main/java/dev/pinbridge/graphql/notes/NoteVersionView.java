package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.NoteChange;
import dev.pinbridge.domain.notes.NoteSource;
import dev.pinbridge.domain.notes.NoteVersion;
import java.time.Instant;
import java.util.List;

/// A version of a note as the schema shows it.
record NoteVersionView(NoteVersion version) {
    public int number() {
        return version.number();
    }

    public NoteChange change() {
        return version.change();
    }

    public Instant changedAt() {
        return version.at();
    }

    public String source() {
        return version.source().label();
    }

    public boolean isExtract() {
        return version.source() instanceof NoteSource.Extract;
    }

    public int transcriptVersion() {
        return version.transcript();
    }

    public List<NoteSectionView> sections() {
        return version.sections().stream().map(NoteSectionView::new).toList();
    }
}
