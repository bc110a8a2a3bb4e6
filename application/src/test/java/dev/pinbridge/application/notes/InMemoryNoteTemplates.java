package dev.pinbridge.application.notes;

import dev.pinbridge.application.InMemoryTable;
import dev.pinbridge.application.InMemoryTransactions;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateCatalogue;
import dev.pinbridge.domain.notes.TemplateId;
import java.util.Optional;

public final class InMemoryNoteTemplates implements NoteTemplates {
    private final InMemoryTable<TemplateId, NoteTemplate> rows;

    public InMemoryNoteTemplates(InMemoryTransactions transactions) {
        this.rows = new InMemoryTable<>(transactions);
    }

    @Override
    public TemplateCatalogue of(OrganisationId organisation) {
        return new TemplateCatalogue(rows.all(organisation).toList());
    }

    @Override
    public TemplateCatalogue lock(OrganisationId organisation) {
        return of(organisation);
    }

    @Override
    public Optional<NoteTemplate> find(OrganisationId organisation, TemplateId id) {
        return rows.find(organisation, id);
    }

    @Override
    public void save(OrganisationId organisation, NoteTemplate template) {
        if (template.kind() != NoteKind.OWN) {
            throw new IllegalArgumentException("not the organisation's own: " + template.kind());
        }
        rows.put(organisation, template.id(), template);
    }

    @Override
    public void remove(OrganisationId organisation, TemplateId id) {
        rows.remove(organisation, id);
    }
}
