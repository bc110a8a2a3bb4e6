package dev.pinbridge.graphql.documents;

import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.directory.PeopleByReference;
import dev.pinbridge.graphql.directory.PersonView;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
final class DocumentController {
    private final PeopleByReference people;

    DocumentController(PeopleByReference people) {
        this.people = people;
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, PersonView> uploadedBy(List<DocumentView> documents, @ContextValue Actor actor) {
        return people.of(actor, documents, view -> view.document().uploadedBy());
    }
}
