package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.CancelBulk;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class CancelBulkController {
    private final CancelBulk cancelBulk;

    CancelBulkController(CancelBulk cancelBulk) {
        this.cancelBulk = cancelBulk;
    }

    @MutationMapping
    CancelBulkPayload cancelBulk(@Argument CancelBulkInput input, @ContextValue Actor actor) {
        return input.decode().fold(id -> CancelBulkPayload.of(cancelBulk.cancel(actor, id)), CancelBulkPayload::failed);
    }
}
