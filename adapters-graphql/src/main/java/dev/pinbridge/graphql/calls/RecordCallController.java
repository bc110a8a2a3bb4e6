package dev.pinbridge.graphql.calls;

import dev.pinbridge.application.access.ReadCalls;
import dev.pinbridge.application.calls.RecordCall;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RecordCallController {
    private final RecordCall recordCall;
    private final ReadCalls read;

    RecordCallController(RecordCall recordCall, ReadCalls read) {
        this.recordCall = recordCall;
        this.read = read;
    }

    @MutationMapping
    RecordCallPayload recordCall(@Argument RecordCallInput input, @ContextValue Actor actor) {
        return input.decode().fold(recorded -> record(actor, recorded), RecordCallPayload::failed);
    }

    private RecordCallPayload record(Actor actor, RecordCallInput.Recorded recorded) {
        var call =
                recordCall.record(actor, recorded.origin(), recorded.details()).call();
        return new RecordCallPayload(
                read.find(actor, call.id()).map(CallView::of).orElse(null), List.of());
    }
}
