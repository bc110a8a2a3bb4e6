package dev.pinbridge.graphql.directory;

import dev.pinbridge.application.directory.ReadDirectory;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ViewerController {
    private final ReadDirectory read;

    ViewerController(ReadDirectory read) {
        this.read = read;
    }

    @QueryMapping
    ViewerView viewer(@ContextValue Actor actor) {
        return new ViewerView(actor);
    }

    /// There since the sign-in of this very request.
    @SchemaMapping(typeName = "Viewer")
    PersonView person(ViewerView viewer) {
        return new PersonView(
                read.people(viewer.actor(), List.of(viewer.actor().person())).getFirst());
    }

    @SchemaMapping(typeName = "Viewer")
    OrganisationView organisation(ViewerView viewer) {
        return new OrganisationView(read.organisation(viewer.actor()).orElseThrow());
    }
}
