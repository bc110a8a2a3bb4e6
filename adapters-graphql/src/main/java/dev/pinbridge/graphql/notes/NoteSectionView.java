package dev.pinbridge.graphql.notes;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notes.KeptSection;
import dev.pinbridge.domain.notes.NoteLine;
import dev.pinbridge.domain.notes.SectionAuthor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A section of a note as the schema shows it.
record NoteSectionView(KeptSection section) {
    public String title() {
        return section.title();
    }

    public List<NoteLine> lines() {
        return section.lines();
    }

    @Nullable
    PersonId editor() {
        return section.author() instanceof SectionAuthor.Person(var by, var _) ? by : null;
    }

    public @Nullable Instant editedAt() {
        return section.author() instanceof SectionAuthor.Person(var _, var at) ? at : null;
    }
}
