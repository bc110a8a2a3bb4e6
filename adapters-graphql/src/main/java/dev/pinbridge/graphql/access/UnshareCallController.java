package dev.pinbridge.graphql.access;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.access.ShareCallResult;
import dev.pinbridge.application.access.UnshareCall;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallView;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class UnshareCallController {
    private final UnshareCall unshareCall;
    private final ReadCalls read;

    UnshareCallController(UnshareCall unshareCall, ReadCalls read) {
        this.unshareCall = unshareCall;
        this.read = read;
    }

    @MutationMapping
    UnshareCallPayload unshareCall(@Argument UnshareCallInput input, @ContextValue Actor actor) {
        return input.decode().fold(shared -> unshare(actor, shared), UnshareCallPayload::failed);
    }

    private UnshareCallPayload unshare(Actor actor, SharedCall shared) {
        return switch (unshareCall.unshare(actor, shared.call(), shared.email())) {
            case ShareCallResult.Shared(var call) ->
                new UnshareCallPayload(read.find(actor, call).map(CallView::of).orElse(null), List.of());
            case ShareCallResult.UnknownCall _ -> UnshareCallPayload.notFound();
        };
    }
}
