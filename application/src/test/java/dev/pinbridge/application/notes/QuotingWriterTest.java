package dev.pinbridge.application.notes;

import dev.pinbridge.domain.notes.NoteWriter;

final class QuotingWriterTest implements NoteWriterContract {
    @Override
    public NoteWriter writer() {
        return new QuotingWriter();
    }
}
