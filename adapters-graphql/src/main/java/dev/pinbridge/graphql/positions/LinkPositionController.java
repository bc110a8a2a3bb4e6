package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.LinkPosition;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class LinkPositionController {
    private final LinkPosition linkPosition;

    LinkPositionController(LinkPosition linkPosition) {
        this.linkPosition = linkPosition;
    }

    @MutationMapping
    LinkPositionPayload linkPosition(@Argument LinkPositionInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        link -> LinkPositionPayload.of(linkPosition.link(actor, link.position(), link.job())),
                        LinkPositionPayload::failed);
    }
}
