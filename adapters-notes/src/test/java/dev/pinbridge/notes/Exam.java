package dev.pinbridge.notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.notes.Talk;
import dev.pinbridge.domain.calls.ParticipantRole;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteMaterial;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.domain.notes.WrittenNote;
import dev.pinbridge.domain.transcripts.Spoken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// A call of the test set, and what has to be true of any note about it. The file has, before the transcript:
/// the template (`template TLDR`, or `template OWN name` and `section title | instruction`), the language, what a
/// section has to point to (`+ section | words of the transcript`), and what no sentence may say (`- words`).
record Exam(String name, NoteMaterial material, Language language, List<Needed> needed, List<String> forbidden) {
    record Needed(String section, String words) {}

    static final List<String> ALL = List.of(
            "screening",
            "technical",
            "debrief",
            "questions",
            "german",
            "japanese",
            "arabic",
            "crosstalk",
            "instructing");

    static Exam read(String name) {
        var parts = text("/talks/" + name + ".txt").split("\n---\n");
        var spoken = Talk.read(parts[1]);
        var head = parts[0].lines().toList();
        return new Exam(
                name,
                new NoteMaterial(
                        template(head),
                        spoken,
                        "Call",
                        "Engineer",
                        names(spoken, ParticipantRole.CANDIDATE).findFirst().orElse(null),
                        names(spoken, ParticipantRole.INTERVIEWER).toList(),
                        null),
                Language.valueOf(said(head, "language ").findFirst().orElseThrow()),
                said(head, "+ ")
                        .map(line -> line.split(" \\| "))
                        .map(both -> new Needed(both[0], both[1]))
                        .toList(),
                said(head, "- ").toList());
    }

    void judge(WrittenNote note) {
        assertThat(note.sections())
                .extracting(NoteSection::title)
                .containsExactlyElementsOf(material.template().sections().stream()
                        .map(TemplateSection::title)
                        .toList());
        var missing = new ArrayList<Needed>();
        for (var need : needed) {
            if (evidence(note, need.section())
                    .noneMatch(said -> Words.lower(said).contains(Words.lower(need.words())))) {
                missing.add(need);
            }
        }
        assertThat(missing).as("missing in %s of %s", note, name).isEmpty();
        for (var words : forbidden) {
            assertThat(lines(note)).noneSatisfy(line -> assertThat(line).containsIgnoringCase(words));
        }
    }

    static List<String> lines(WrittenNote note) {
        return note.sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    static String text(String resource) {
        try (var stream = Objects.requireNonNull(Exam.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<String> evidence(WrittenNote note, String section) {
        return note.sections().stream()
                .filter(candidate -> candidate.title().equals(section))
                .flatMap(candidate -> candidate.sentences().stream())
                .flatMap(sentence -> sentence.evidence().stream())
                .map(number -> material.spoken().utterances().get(number).text());
    }

    private static NoteTemplate template(List<String> head) {
        var named = said(head, "template ").findFirst().orElseThrow();
        return named.startsWith("OWN ")
                ? new NoteTemplate(
                        new TemplateId(new UUID(2, 2)),
                        NoteKind.OWN,
                        named.substring(4),
                        said(head, "section ")
                                .map(line -> line.split(" \\| "))
                                .map(both -> new TemplateSection(both[0], both[1]))
                                .toList())
                : BuiltInTemplates.ALL.stream()
                        .filter(template -> template.kind() == NoteKind.valueOf(named))
                        .findFirst()
                        .orElseThrow();
    }

    private static Stream<String> names(Spoken spoken, ParticipantRole role) {
        return spoken.speakers().stream()
                .flatMap(speaker -> Stream.ofNullable(speaker.participant()))
                .filter(participant -> participant.role() == role)
                .flatMap(participant -> Stream.ofNullable(participant.name()));
    }

    private static Stream<String> said(List<String> head, String what) {
        return head.stream().filter(line -> line.startsWith(what)).map(line -> line.substring(what.length()));
    }

    @Override
    public String toString() {
        return name.toLowerCase(Locale.ROOT);
    }
}
