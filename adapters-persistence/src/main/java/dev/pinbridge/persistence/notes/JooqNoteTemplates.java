package dev.pinbridge.persistence.notes;

import static dev.pinbridge.persistence.generated.Tables.NOTE_TEMPLATE;
import static dev.pinbridge.persistence.generated.Tables.NOTE_TEMPLATE_SECTION;
import static dev.pinbridge.persistence.generated.Tables.ORGANISATION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateCatalogue;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.persistence.Rows;
import dev.pinbridge.persistence.generated.tables.records.NoteTemplateSectionRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.springframework.stereotype.Component;

@Component
final class JooqNoteTemplates implements NoteTemplates {
    private static final Rows<NoteTemplateSectionRecord> SECTIONS = new Rows<>(
            NOTE_TEMPLATE_SECTION,
            NOTE_TEMPLATE_SECTION.getPrimaryKey().getFields(),
            List.of(NOTE_TEMPLATE_SECTION.TITLE, NOTE_TEMPLATE_SECTION.INSTRUCTION));

    private final DSLContext db;

    JooqNoteTemplates(DSLContext db) {
        this.db = db;
    }

    @Override
    public TemplateCatalogue of(OrganisationId organisation) {
        return new TemplateCatalogue(templates(NOTE_TEMPLATE.ORGANISATION_ID.eq(organisation)));
    }

    @Override
    public TemplateCatalogue lock(OrganisationId organisation) {
        // There may be no template yet that could be locked.
        db.select(ORGANISATION.ORGANISATION_ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ORGANISATION_ID.eq(organisation))
                .forNoKeyUpdate()
                .execute();
        return of(organisation);
    }

    @Override
    public Optional<NoteTemplate> find(OrganisationId organisation, TemplateId id) {
        return templates(is(organisation, id)).stream().findAny();
    }

    @Override
    public void save(OrganisationId organisation, NoteTemplate template) {
        var row = TemplateRows.row(organisation, template);
        db.insertInto(NOTE_TEMPLATE)
                .set(row)
                .onConflict(NOTE_TEMPLATE.ORGANISATION_ID, NOTE_TEMPLATE.ID)
                .doUpdate()
                .set(row)
                .execute();
        db.deleteFrom(NOTE_TEMPLATE_SECTION)
                .where(
                        NOTE_TEMPLATE_SECTION.ORGANISATION_ID.eq(organisation),
                        NOTE_TEMPLATE_SECTION.TEMPLATE_ID.eq(template.id()))
                .execute();
        SECTIONS.add(db, TemplateRows.sections(organisation, template));
    }

    @Override
    public void remove(OrganisationId organisation, TemplateId id) {
        db.deleteFrom(NOTE_TEMPLATE).where(is(organisation, id)).execute();
    }

    /// In one statement, since between two of them somebody might replace a template's sections.
    private List<NoteTemplate> templates(Condition wanted) {
        return db
                .select(NOTE_TEMPLATE, NOTE_TEMPLATE_SECTION)
                .from(NOTE_TEMPLATE)
                .join(NOTE_TEMPLATE_SECTION)
                .on(
                        NOTE_TEMPLATE_SECTION.ORGANISATION_ID.eq(NOTE_TEMPLATE.ORGANISATION_ID),
                        NOTE_TEMPLATE_SECTION.TEMPLATE_ID.eq(NOTE_TEMPLATE.ID))
                .where(wanted)
                .orderBy(NOTE_TEMPLATE.ID, NOTE_TEMPLATE_SECTION.NUMBER)
                .stream()
                .collect(groupingBy(Record2::value1, mapping(Record2::value2, toList())))
                .entrySet()
                .stream()
                .map(found -> TemplateRows.template(found.getKey(), found.getValue()))
                .toList();
    }

    private static Condition is(OrganisationId organisation, TemplateId id) {
        return NOTE_TEMPLATE.ORGANISATION_ID.eq(organisation).and(NOTE_TEMPLATE.ID.eq(id));
    }
}
