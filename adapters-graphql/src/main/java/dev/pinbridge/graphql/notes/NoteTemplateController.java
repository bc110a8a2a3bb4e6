package dev.pinbridge.graphql.notes;

import dev.pinbridge.application.notes.ReadTemplates;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class NoteTemplateController {
    private final ReadTemplates read;

    NoteTemplateController(ReadTemplates read) {
        this.read = read;
    }

    @QueryMapping
    List<NoteTemplateView> noteTemplates(@ContextValue Actor actor) {
        return read.all(actor).stream().map(NoteTemplateView::new).toList();
    }
}
