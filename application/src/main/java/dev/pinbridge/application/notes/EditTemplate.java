package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.notes.EditTemplateResult.BuiltIn;
import dev.pinbridge.application.notes.EditTemplateResult.Edited;
import dev.pinbridge.application.notes.EditTemplateResult.NameTaken;
import dev.pinbridge.application.notes.EditTemplateResult.UnknownTemplate;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import java.util.List;

/// Replaces the name and the sections of a template. The notes that were made with it stay as they are.
@UseCase
public final class EditTemplate {
    private final NoteTemplates templates;
    private final Transactions transactions;

    public EditTemplate(NoteTemplates templates, Transactions transactions) {
        this.templates = templates;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public EditTemplateResult edit(Actor actor, TemplateId id, String name, List<TemplateSection> sections) {
        actor.mustBeRecruiter("edit note templates");
        if (BuiltInTemplates.find(id).isPresent()) {
            return new BuiltIn();
        }
        var edited = new NoteTemplate(id, NoteKind.OWN, name, sections);
        return transactions.within(actor.organisation(), () -> {
            var catalogue = templates.lock(actor.organisation());
            if (catalogue.find(id).isEmpty()) {
                return new UnknownTemplate();
            }
            if (catalogue
                    .named(edited.name())
                    .filter(named -> !named.id().equals(id))
                    .isPresent()) {
                return new NameTaken();
            }
            templates.save(actor.organisation(), edited);
            return new Edited(edited);
        });
    }
}
