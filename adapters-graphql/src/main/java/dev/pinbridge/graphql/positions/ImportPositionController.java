package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.ImportPosition;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ImportPositionController {
    private final ImportPosition importPosition;

    ImportPositionController(ImportPosition importPosition) {
        this.importPosition = importPosition;
    }

    @MutationMapping
    ImportPositionPayload importPosition(@Argument ImportPositionInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        from -> ImportPositionPayload.of(importPosition.importFrom(actor, from.job(), from.typed())),
                        ImportPositionPayload::failed);
    }
}
