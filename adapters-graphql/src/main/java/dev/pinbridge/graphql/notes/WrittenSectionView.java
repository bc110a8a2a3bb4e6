package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSentence;
import java.util.List;

/// What the writer says about a section, as the schema shows it.
record WrittenSectionView(NoteSection section) {
    public String title() {
        return section.title();
    }

    public List<NoteSentence> lines() {
        return section.sentences();
    }
}
