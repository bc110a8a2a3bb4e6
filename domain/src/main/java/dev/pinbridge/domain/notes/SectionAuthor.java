package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;

/// Whose words a section of a note are.
public sealed interface SectionAuthor {
    /// The writer's. They are replaced when the note is written anew.
    record Writer() implements SectionAuthor {}

    /// A person's. They stay as they are until a person changes them.
    ///
    /// @param by who changed them last
    record Person(PersonId by, Instant at) implements SectionAuthor {}
}
