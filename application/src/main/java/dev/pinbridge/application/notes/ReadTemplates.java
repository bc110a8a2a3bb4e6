package dev.pinbridge.application.notes;

import dev.pinbridge.application.ReadModel;
import dev.pinbridge.application.Transactions;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.BuiltInTemplates;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.domain.notes.NoteTemplates;
import dev.pinbridge.domain.notes.TemplateId;
import java.util.List;
import java.util.Optional;

/// The templates that the actor's organisation may choose from.
@ReadModel
public final class ReadTemplates {
    private final NoteTemplates templates;
    private final Transactions transactions;

    public ReadTemplates(NoteTemplates templates, Transactions transactions) {
        this.templates = templates;
        this.transactions = transactions;
    }

    /// Those that are built in, then the organisation's own by name.
    public List<NoteTemplate> all(Actor actor) {
        return transactions.within(
                actor.organisation(), () -> templates.of(actor.organisation()).all());
    }

    public Optional<NoteTemplate> find(Actor actor, TemplateId id) {
        return BuiltInTemplates.find(id)
                .or(() -> transactions.within(actor.organisation(), () -> templates.find(actor.organisation(), id)));
    }
}
