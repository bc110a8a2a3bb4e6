package dev.pinbridge.persistence.notes;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.TemplateSection;
import dev.pinbridge.persistence.generated.tables.records.NoteTemplateRecord;
import dev.pinbridge.persistence.generated.tables.records.NoteTemplateSectionRecord;
import java.util.List;
import java.util.stream.IntStream;

/// Organisations' own templates as rows of two tables.
final class TemplateRows {
    private TemplateRows() {}

    static NoteTemplateRecord row(OrganisationId organisation, NoteTemplate template) {
        if (template.kind() != NoteKind.OWN) {
            throw new IllegalArgumentException("not the organisation's own: " + template.kind());
        }
        return new NoteTemplateRecord(organisation, template.id(), template.name(), NoteTemplate.key(template.name()));
    }

    static List<NoteTemplateSectionRecord> sections(OrganisationId organisation, NoteTemplate template) {
        return IntStream.range(0, template.sections().size())
                .mapToObj(number -> section(organisation, template, number))
                .toList();
    }

    private static NoteTemplateSectionRecord section(OrganisationId organisation, NoteTemplate template, int number) {
        var section = template.sections().get(number);
        return new NoteTemplateSectionRecord(
                organisation, template.id(), number, section.title(), section.instruction());
    }

    /// @param sections of it, in order
    static NoteTemplate template(NoteTemplateRecord row, List<NoteTemplateSectionRecord> sections) {
        return new NoteTemplate(
                row.getId(),
                NoteKind.OWN,
                row.getName(),
                sections.stream().map(TemplateRows::section).toList());
    }

    private static TemplateSection section(NoteTemplateSectionRecord row) {
        return new TemplateSection(row.getTitle(), row.getInstruction());
    }
}
