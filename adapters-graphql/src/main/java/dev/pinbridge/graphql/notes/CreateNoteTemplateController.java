package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.CreateTemplate;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CreateNoteTemplateController {
    private final CreateTemplate createTemplate;

    CreateNoteTemplateController(CreateTemplate createTemplate) {
        this.createTemplate = createTemplate;
    }

    @MutationMapping
    CreateNoteTemplatePayload createNoteTemplate(@Argument CreateNoteTemplateInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        content -> CreateNoteTemplatePayload.of(
                                createTemplate.create(actor, content.name(), content.sections())),
                        CreateNoteTemplatePayload::failed);
    }
}
