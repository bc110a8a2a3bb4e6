package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.directory.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A note as it was at some time. Never changed, but for what is redacted.
///
/// @param number 1 for the first of its note, one more for each after it
/// @param by who made it; null for the writer
/// @param source how what no person wrote in it came about
/// @param transcript the version of the call's transcript that its evidence is in
/// @param sections those of the template that it was written by, in its order
public record NoteVersion(
        int number,
        NoteChange change,
        Instant at,
        @Nullable PersonId by,
        NoteSource source,
        int transcript,
        List<KeptSection> sections) {
    public NoteVersion {
        sections = List.copyOf(sections);
    }

    /// Whether it says the same as another, whoever said it when.
    boolean says(NoteVersion other) {
        return sections.equals(other.sections) && source.equals(other.source) && transcript == other.transcript;
    }

    public Optional<KeptSection> section(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .findFirst();
    }

    public boolean holds(String passage) {
        return sections.stream().anyMatch(section -> section.holds(passage));
    }

    /// The same version, as it is read from now on.
    public NoteVersion without(String passage, SectionAuthor.Person by) {
        return new NoteVersion(
                number, change, at, this.by, source, transcript, map(section -> section.without(passage, by)));
    }

    NoteVersion next(NoteChange next, SectionAuthor.Person author, UnaryOperator<KeptSection> changed) {
        return new NoteVersion(number + 1, next, author.at(), author.by(), source, transcript, map(changed));
    }

    private List<KeptSection> map(UnaryOperator<KeptSection> changed) {
        return sections.stream().map(changed).toList();
    }
}
