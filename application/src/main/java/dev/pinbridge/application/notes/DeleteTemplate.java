package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.notes.DeleteTemplateResult.BuiltIn;
import dev.pinbridge.application.notes.DeleteTemplateResult.Deleted;
import dev.pinbridge.application.notes.DeleteTemplateResult.UnknownTemplate;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateId;

/// Takes a template away. The notes that were made with it stay as they are.
@UseCase
public final class DeleteTemplate {
    private final NoteTemplates templates;
    private final Transactions transactions;

    public DeleteTemplate(NoteTemplates templates, Transactions transactions) {
        this.templates = templates;
        this.transactions = transactions;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public DeleteTemplateResult delete(Actor actor, TemplateId id) {
        actor.mustBeRecruiter("delete note templates");
        if (BuiltInTemplates.find(id).isPresent()) {
            return new BuiltIn();
        }
        return transactions.within(
                actor.organisation(),
                () -> templates
                        .lock(actor.organisation())
                        .find(id)
                        .<DeleteTemplateResult>map(template -> remove(actor, template))
                        .orElseGet(UnknownTemplate::new));
    }

    private Deleted remove(Actor actor, NoteTemplate template) {
        templates.remove(actor.organisation(), template.id());
        return new Deleted(template);
    }
}
