package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.DeleteTemplate;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class DeleteNoteTemplateController {
    private final DeleteTemplate deleteTemplate;

    DeleteNoteTemplateController(DeleteTemplate deleteTemplate) {
        this.deleteTemplate = deleteTemplate;
    }

    @MutationMapping
    DeleteNoteTemplatePayload deleteNoteTemplate(@Argument DeleteNoteTemplateInput input, @ContextValue Actor actor) {
        return NodeIds.noteTemplate(input.noteTemplateId())
                .map(id -> DeleteNoteTemplatePayload.of(deleteTemplate.delete(actor, id)))
                .orElseGet(DeleteNoteTemplatePayload::notFound);
    }
}
