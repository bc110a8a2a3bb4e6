package dev.pinbridge.persistence.notes;

import dev.pinbridge.domain.directory.PersonId;
import dev.pinbridge.domain.notes.KeptSection;
import dev.pinbridge.domain.notes.NoteLine;
import dev.pinbridge.domain.notes.NoteSection;
import dev.pinbridge.domain.notes.NoteSentence;
import dev.pinbridge.domain.notes.SectionAuthor;
import dev.pinbridge.domain.notes.TemplateSection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Sections as JSON. They are read and written with their note, and never searched.
final class SectionJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JSONB NONE = JSONB.valueOf("[]");

    private SectionJson() {}

    /// As they are stored. A component may be added and none renamed: old rows are read with these as well.
    private record Template(String title, String instruction) {}

    private record Line(String text, List<Integer> evidence) {}

    /// @param by who changed it last, and when; null for what no person did
    private record Section(
            String title,
            List<Line> lines,
            @Nullable UUID by,
            @Nullable Instant at) {}

    static JSONB template(List<TemplateSection> sections) {
        return json(sections, section -> new Template(section.title(), section.instruction()));
    }

    static List<TemplateSection> template(JSONB json) {
        return list(json, Template[].class, stored -> new TemplateSection(stored.title(), stored.instruction()));
    }

    static JSONB written(List<NoteSection> sections) {
        return json(
                sections,
                section -> new Section(
                        section.title(),
                        section.sentences().stream()
                                .map(sentence -> new Line(sentence.text(), sentence.evidence()))
                                .toList(),
                        null,
                        null));
    }

    static List<NoteSection> written(JSONB json) {
        return list(
                json,
                Section[].class,
                stored -> new NoteSection(
                        stored.title(),
                        stored.lines().stream()
                                .map(line -> new NoteSentence(line.text(), line.evidence()))
                                .toList()));
    }

    static JSONB kept(List<KeptSection> sections) {
        return json(sections, SectionJson::stored);
    }

    private static Section stored(KeptSection section) {
        var lines = section.lines().stream()
                .map(line -> new Line(line.text(), line.evidence()))
                .toList();
        return switch (section.author()) {
            case SectionAuthor.Writer() -> new Section(section.title(), lines, null, null);
            case SectionAuthor.Person(var by, var at) -> new Section(section.title(), lines, by.value(), at);
        };
    }

    static List<KeptSection> kept(JSONB json) {
        return list(
                json,
                Section[].class,
                stored -> new KeptSection(
                        stored.title(),
                        stored.lines().stream()
                                .map(line -> new NoteLine(line.text(), line.evidence()))
                                .toList(),
                        author(stored)));
    }

    private static SectionAuthor author(Section stored) {
        var by = stored.by();
        var at = stored.at();
        return by == null || at == null ? new SectionAuthor.Writer() : new SectionAuthor.Person(new PersonId(by), at);
    }

    private static <T> JSONB json(List<T> sections, Function<T, Object> stored) {
        return sections.isEmpty()
                ? NONE
                : JSONB.valueOf(
                        JSON.writeValueAsString(sections.stream().map(stored).toList()));
    }

    private static <S, T> List<T> list(JSONB json, Class<S[]> stored, Function<S, T> section) {
        return json.equals(NONE)
                ? List.of()
                : Arrays.stream(JSON.readValue(json.data(), stored))
                        .map(section)
                        .toList();
    }
}
