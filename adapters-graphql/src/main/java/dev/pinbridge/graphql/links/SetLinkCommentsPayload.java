package dev.pinbridge.graphql.links;

import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `setLinkComments`, which nothing stands in the way of so far.
record SetLinkCommentsPayload(@Nullable LinkCommentsView linkComments, List<UserError> errors) {
    SetLinkCommentsPayload {
        errors = List.copyOf(errors);
    }

    static SetLinkCommentsPayload of(boolean isOn) {
        return new SetLinkCommentsPayload(new LinkCommentsView(isOn), List.of());
    }
}
