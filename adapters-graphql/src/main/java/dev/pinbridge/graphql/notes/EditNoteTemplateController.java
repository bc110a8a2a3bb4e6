package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.EditTemplate;
import dev.pinbridge.application.notes.ReadTemplates;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.notes.NoteTemplate;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class EditNoteTemplateController {
    private final EditTemplate editTemplate;
    private final ReadTemplates read;

    EditNoteTemplateController(EditTemplate editTemplate, ReadTemplates read) {
        this.editTemplate = editTemplate;
        this.read = read;
    }

    @MutationMapping
    EditNoteTemplatePayload editNoteTemplate(@Argument EditNoteTemplateInput input, @ContextValue Actor actor) {
        return NodeIds.noteTemplate(input.noteTemplateId())
                .flatMap(id -> read.find(actor, id))
                .map(template -> edit(actor, template, input))
                .orElseGet(EditNoteTemplatePayload::notFound);
    }

    private EditNoteTemplatePayload edit(Actor actor, NoteTemplate now, EditNoteTemplateInput input) {
        return input.decode(now)
                .fold(
                        content -> EditNoteTemplatePayload.of(
                                editTemplate.edit(actor, now.id(), content.name(), content.sections())),
                        EditNoteTemplatePayload::failed);
    }
}
