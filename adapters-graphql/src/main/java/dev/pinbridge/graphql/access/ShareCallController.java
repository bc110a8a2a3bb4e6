package dev.pinbridge.graphql.access;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.access.ShareCall;
import dev.pinbridge.application.access.ShareCallResult;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallView;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ShareCallController {
    private final ShareCall shareCall;
    private final ReadCalls read;

    ShareCallController(ShareCall shareCall, ReadCalls read) {
        this.shareCall = shareCall;
        this.read = read;
    }

    @MutationMapping
    ShareCallPayload shareCall(@Argument ShareCallInput input, @ContextValue Actor actor) {
        return input.decode().fold(shared -> share(actor, shared), ShareCallPayload::failed);
    }

    private ShareCallPayload share(Actor actor, SharedCall shared) {
        return switch (shareCall.share(actor, shared.call(), shared.email())) {
            case ShareCallResult.Shared(var call) ->
                new ShareCallPayload(read.find(actor, call).map(CallView::of).orElse(null), List.of());
            case ShareCallResult.UnknownCall _ -> ShareCallPayload.notFound();
        };
    }
}
