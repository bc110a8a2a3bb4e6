package dev.pinbridge.graphql.calls;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.calls.EditCall;
import dev.pinbridge.application.calls.EditCallResult;
import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.calls.CallDetails;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class EditCallController {
    private final EditCall editCall;
    private final ReadCalls read;

    EditCallController(EditCall editCall, ReadCalls read) {
        this.editCall = editCall;
        this.read = read;
    }

    @MutationMapping
    EditCallPayload editCall(@Argument EditCallInput input, @ContextValue Actor actor) {
        return NodeIds.call(input.callId())
                .flatMap(id -> read.find(actor, id))
                .map(open -> edit(actor, open.call(), input))
                .orElseGet(EditCallPayload::notFound);
    }

    private EditCallPayload edit(Actor actor, Call now, EditCallInput input) {
        return input.decode(now.details()).fold(details -> edit(actor, now.id(), details), EditCallPayload::failed);
    }

    private EditCallPayload edit(Actor actor, CallId call, CallDetails details) {
        return switch (editCall.edit(actor, call, details)) {
            case EditCallResult.Edited _ ->
                new EditCallPayload(read.find(actor, call).map(CallView::of).orElse(null), List.of());
            case EditCallResult.UnknownCall _ -> EditCallPayload.notFound();
        };
    }
}
