package dev.pinbridge.application.notes;

import dev.pinbridge.application.Transactions;
import dev.pinbridge.application.UseCase;
import dev.pinbridge.application.notes.CreateTemplateResult.Created;
import dev.pinbridge.application.notes.CreateTemplateResult.NameTaken;
import dev.pinbridge.application.notes.CreateTemplateResult.TooMany;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.NoteKind;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateId;
import dev.pinbridge.domain.notes.TemplateSection;
import java.util.List;
import java.util.function.Supplier;

/// Gives an organisation a template of its own.
@UseCase
public final class CreateTemplate {
    private final NoteTemplates templates;
    private final Transactions transactions;
    private final Supplier<TemplateId> ids;

    public CreateTemplate(NoteTemplates templates, Transactions transactions, Supplier<TemplateId> ids) {
        this.templates = templates;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// @throws dev.pinbridge.domain.directory.NotAllowed unless the actor is a recruiter
    public CreateTemplateResult create(Actor actor, String name, List<TemplateSection> sections) {
        actor.mustBeRecruiter("create note templates");
        var template = new NoteTemplate(ids.get(), NoteKind.OWN, name, sections);
        return transactions.within(actor.organisation(), () -> {
            var catalogue = templates.lock(actor.organisation());
            if (catalogue.named(template.name()).isPresent()) {
                return new NameTaken();
            }
            if (catalogue.isFull()) {
                return new TooMany();
            }
            templates.save(actor.organisation(), template);
            return new Created(template);
        });
    }
}
