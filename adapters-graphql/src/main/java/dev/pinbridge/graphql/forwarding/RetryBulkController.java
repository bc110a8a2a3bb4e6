package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.RetryBulk;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RetryBulkController {
    private final RetryBulk retryBulk;

    RetryBulkController(RetryBulk retryBulk) {
        this.retryBulk = retryBulk;
    }

    @MutationMapping
    RetryBulkPayload retryBulk(@Argument RetryBulkInput input, @ContextValue Actor actor) {
        return input.decode().fold(id -> RetryBulkPayload.of(retryBulk.retry(actor, id)), RetryBulkPayload::failed);
    }
}
