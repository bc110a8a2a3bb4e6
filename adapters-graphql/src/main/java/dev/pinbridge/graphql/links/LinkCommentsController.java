package dev.pinbridge.graphql.links;

import dev.pinbridge.application.links.ReadLinkComments;
import dev.pinbridge.application.links.SetLinkComments;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class LinkCommentsController {
    private final ReadLinkComments read;
    private final SetLinkComments setLinkComments;

    LinkCommentsController(ReadLinkComments read, SetLinkComments setLinkComments) {
        this.read = read;
        this.setLinkComments = setLinkComments;
    }

    @QueryMapping
    LinkCommentsView linkComments(@ContextValue Actor actor) {
        return new LinkCommentsView(read.areOn(actor));
    }

    @MutationMapping
    SetLinkCommentsPayload setLinkComments(@Argument SetLinkCommentsInput input, @ContextValue Actor actor) {
        return SetLinkCommentsPayload.of(setLinkComments.set(actor, input.isOn()));
    }
}
