package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A note of a call in the shape of a template: what was written, and what people have made of it. Of each call
/// and template there is one at most.
///
/// What a person wrote is never overwritten: when the note is written anew, the new words for it are kept beside
/// it as a suggestion.
///
/// @param template as it was when somebody last asked for the note, for it may change
/// @param asks how often it was asked for
/// @param basis what it was written from; null until it was, and when it has to be written whatever that was
/// @param draft what there is so far while it is being written; empty otherwise
/// @param latest null until it was written
/// @param suggestions the writer's words for sections that are a person's, as far as they differ
public record Note(
        NoteId id,
        OrganisationId organisation,
        CallId call,
        NoteTemplate template,
        NoteWriting writing,
        long asks,
        @Nullable NoteBasis basis,
        List<NoteSection> draft,
        @Nullable NoteVersion latest,
        List<NoteSection> suggestions,
        Instant createdAt) {
    /// After so many tries it is left until somebody asks.
    public static final int MOST_TRIES = 8;
    /// Since the same words are not likely to come out right after so many.
    private static final int MOST_UNUSABLE = 3;

    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(15);
    /// A writer that takes longer than this, with all its tries, has died, even if nobody noticed.
    private static final Duration LONGEST_WRITING = Duration.ofMinutes(30);

    public Note {
        draft = List.copyOf(draft);
        suggestions = List.copyOf(suggestions);
    }

    /// To be written as soon as possible.
    public static Note first(NoteId id, OrganisationId organisation, CallId call, NoteTemplate template, Instant now) {
        return new Note(
                id,
                organisation,
                call,
                template,
                NoteWriting.Queued.from(now),
                1,
                null,
                List.of(),
                null,
                List.of(),
                now);
    }

    /// To be looked at again: written anew if it would be written from something else.
    public Note asked(Instant now) {
        return new Note(
                id,
                organisation,
                call,
                template,
                NoteWriting.Queued.from(now),
                asks + 1,
                basis,
                List.of(),
                latest,
                suggestions,
                createdAt);
    }

    /// To be written anew in any case, in the shape that the template has now.
    public Note wanted(NoteTemplate now, Instant at) {
        return new Note(
                id,
                organisation,
                call,
                now,
                NoteWriting.Queued.from(at),
                asks + 1,
                null,
                List.of(),
                latest,
                suggestions,
                createdAt);
    }

    /// As it is while it is written: if that breaks off, due again later, and not for ever.
    public Note begun(Instant now) {
        var tries = tries() + 1;
        return with(
                tries > MOST_TRIES
                        ? new NoteWriting.Failed("Writing it broke off " + MOST_TRIES + " times.")
                        : new NoteWriting.Queued(now.plus(LONGEST_WRITING), tries, null));
    }

    /// As a note that was begun by somebody who is gone: due again at once.
    ///
    /// @throws IllegalStateException if it was not begun, or something came of it
    public Note brokenOff(Instant now) {
        if (!isBegun()) {
            throw new IllegalStateException(id + " is not being written");
        }
        return with(new NoteWriting.Queued(now, tries(), null));
    }

    /// Whether somebody writes it, or did until they died.
    public boolean isBegun() {
        return writing instanceof NoteWriting.Queued(var _, var tries, var trouble) && tries > 0 && trouble == null;
    }

    /// Whether what was begun as this note is still what is being written: nobody else has taken it up since.
    public boolean isStill(Note begun) {
        return isBegun() && tries() == begun.tries();
    }

    public boolean isQueued() {
        return writing instanceof NoteWriting.Queued;
    }

    public boolean isDue(Instant now) {
        return writing instanceof NoteWriting.Queued(var dueAt, var _, var _) && !dueAt.isAfter(now);
    }

    private int tries() {
        return writing instanceof NoteWriting.Queued(var _, var tries, var _) ? tries : 0;
    }

    /// Of the same shape and material as it was written.
    public Note unchanged() {
        return with(new NoteWriting.Written());
    }

    public Note unavailable(NoteObstacle obstacle) {
        return with(new NoteWriting.Unavailable(obstacle));
    }

    /// No note came of it.
    public Note inVain(NoteTrouble trouble, Instant now) {
        return switch (trouble) {
            case NotesRefused refused -> with(new NoteWriting.Failed(refused.what()));
            case NotesUnusable unusable -> again(unusable.what(), MOST_UNUSABLE, now);
            case NotesUnavailable unavailable -> again(unavailable.what(), MOST_TRIES, now);
        };
    }

    private Note again(String trouble, int most, Instant now) {
        var tries = tries();
        if (tries >= most) {
            return with(new NoteWriting.Failed(trouble));
        }
        var wanted = FIRST_RETRY.multipliedBy(1L << Math.clamp(tries - 1L, 0, 10));
        var delay = wanted.compareTo(LONGEST_RETRY) < 0 ? wanted : LONGEST_RETRY;
        return with(new NoteWriting.Queued(now.plus(delay), tries, trouble));
    }

    /// With new words for everything that is not a person's.
    ///
    /// @param transcript the version that they were written from
    public Note written(WrittenNote written, NoteBasis from, int transcript, Instant at) {
        var before = latest;
        var next = before == null
                ? new NoteVersion(1, NoteChange.WRITTEN, at, null, written.source(), transcript, kept(written, null))
                : new NoteVersion(
                        before.number() + 1,
                        NoteChange.WRITTEN_ANEW,
                        at,
                        null,
                        written.source(),
                        transcript,
                        kept(written, before));
        return new Note(
                id,
                organisation,
                call,
                template,
                new NoteWriting.Written(),
                asks,
                from,
                List.of(),
                before != null && next.says(before) ? before : next,
                suggestions(written, next),
                createdAt);
    }

    /// A person's sections stay, those that the template has no more of as well.
    private static List<KeptSection> kept(WrittenNote written, @Nullable NoteVersion before) {
        var sections = written.sections().stream()
                .map(section -> personal(before, section.title()).orElseGet(() -> KeptSection.of(section)));
        var titles = written.sections().stream().map(NoteSection::title).toList();
        var left = before == null
                ? Stream.<KeptSection>empty()
                : before.sections().stream()
                        .filter(section -> section.isOfPerson() && !titles.contains(section.title()));
        return Stream.concat(sections, left).toList();
    }

    private static Optional<KeptSection> personal(@Nullable NoteVersion before, String title) {
        return before == null ? Optional.empty() : before.section(title).filter(KeptSection::isOfPerson);
    }

    private static List<NoteSection> suggestions(WrittenNote written, NoteVersion next) {
        return written.sections().stream()
                .filter(section -> next.section(section.title())
                        .filter(kept -> kept.isOfPerson()
                                && !kept.lines().equals(KeptSection.of(section).lines()))
                        .isPresent())
                .toList();
    }

    /// With a person's words in place of some.
    public Note edited(List<SectionEdit> edits, SectionAuthor.Person by) {
        return changed(
                NoteChange.EDITED,
                by,
                section -> edits.stream()
                        .filter(edit -> edit.title().equals(section.title()))
                        .findFirst()
                        .map(edit -> section.edited(edit.lines(), by))
                        .orElse(section));
    }

    /// With the writer's words in place of a person's; they are the writer's again.
    public Note suggestionTaken(NoteSection suggestion, SectionAuthor.Person by) {
        var taken = changed(
                NoteChange.SUGGESTION_TAKEN,
                by,
                section -> section.title().equals(suggestion.title()) ? KeptSection.of(suggestion) : section);
        return taken.suggesting(
                suggestions.stream().filter(other -> !other.equals(suggestion)).toList());
    }

    /// Without a passage, and without suggestions for the sections that it was in, which might bring it back.
    public Note redacted(String passage, SectionAuthor.Person by) {
        var next = changed(NoteChange.REDACTED, by, section -> section.without(passage, by));
        return next.suggesting(suggestions.stream()
                .filter(suggestion ->
                        KeptSection.of(suggestion).lines().stream().noneMatch(line -> line.holds(passage))
                                && !holds(suggestion.title(), passage))
                .toList());
    }

    private boolean holds(String title, String passage) {
        return latest != null
                && latest.section(title)
                        .filter(section -> section.holds(passage))
                        .isPresent();
    }

    private Note changed(NoteChange change, SectionAuthor.Person by, UnaryOperator<KeptSection> section) {
        var before = latest;
        if (before == null) {
            throw new IllegalStateException("not written yet: " + id);
        }
        var next = before.next(change, by, section);
        return next.sections().equals(before.sections())
                ? this
                : new Note(id, organisation, call, template, writing, asks, basis, draft, next, suggestions, createdAt);
    }

    private Note suggesting(List<NoteSection> next) {
        return new Note(id, organisation, call, template, writing, asks, basis, draft, latest, next, createdAt);
    }

    private Note with(NoteWriting next) {
        return new Note(id, organisation, call, template, next, asks, basis, List.of(), latest, suggestions, createdAt);
    }

    /// Whether the passage is in what people read of it, as it is or as it is suggested.
    public boolean holds(String passage) {
        return (latest != null && latest.holds(passage))
                || suggestions.stream()
                        .flatMap(suggestion -> KeptSection.of(suggestion).lines().stream())
                        .anyMatch(line -> line.holds(passage));
    }
}
