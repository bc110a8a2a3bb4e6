package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.comments.CommentId;
import dev.pinbridge.domain.matching.Target;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The comment that notes are posted in, as it will read in the ATS: plain text, for the ATS knows no other.
///
/// Its reference stands in the beginning, so that it is found again even if the ATS shortens the text. The ATS
/// signs it as its own system user, so whose it is is said in it.
///
/// @param author the name of who posts it
/// @param replaces when the comment was posted that this one is in place of; null when there is none
public record PostText(
        CommentId id,
        Call call,
        String author,
        List<Part> parts,
        @Nullable Replaced replaces) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    /// Some sections of a note.
    public record Part(String title, NoteSource source, List<KeptSection> sections) {
        public Part {
            sections = List.copyOf(sections);
        }
    }

    public record Replaced(CommentId id, Instant at) {}

    public PostText {
        parts = List.copyOf(parts);
    }

    public String text() {
        return Stream.of(head(), body(), foot()).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    /// Tells that this very text was seen, for this very application.
    public String confirmation(Target target) {
        var all = target + "\n" + text();
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Stream<String> head() {
        return Stream.concat(
                Stream.of(
                        "Notes of the " + call.details().type().noun() + when(),
                        "Posted by " + author + " with Pinbridge. Reference: " + id.reference()),
                Stream.ofNullable(replaces)
                        .map(earlier -> "This replaces the notes posted on "
                                + DAY.format(earlier.at().atOffset(ZoneOffset.UTC)) + " ("
                                + earlier.id().reference() + ")."));
    }

    private String when() {
        var at = call.details().startAt();
        return at == null ? "" : " on " + MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    private Stream<String> body() {
        return parts.stream().flatMap(part -> part.sections().stream().flatMap(section -> lines(part, section)));
    }

    private static Stream<String> lines(Part part, KeptSection section) {
        var title = section.title().equals(part.title()) ? part.title() : part.title() + ": " + section.title();
        return Stream.concat(
                Stream.of("", title.toUpperCase(Locale.ROOT)),
                section.lines().stream().map(line -> "- " + line.text()));
    }

    /// How the words came about, unless they are all a person's.
    private Stream<String> foot() {
        var sources = parts.stream()
                .filter(part -> part.sections().stream().anyMatch(section -> !section.isOfPerson()))
                .map(part -> part.source().label())
                .distinct()
                .toList();
        return sources.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(""), sources.stream());
    }
}
