package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.ReadBulks;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.forwarding.BulkId;
import dev.pinbridge.graphql.errors.BadRequest;
import dev.pinbridge.graphql.relay.NodeIds;
import dev.pinbridge.graphql.sockets.SharedPolls;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
final class BulkProgressController {
    private final ReadBulks read;
    private final SharedPolls polls;

    BulkProgressController(ReadBulks read, SharedPolls polls) {
        this.read = read;
        this.polls = polls;
    }

    private record Watch(OrganisationId organisation, BulkId bulk) {}

    /// Everybody in the organisation may watch, as everybody may read its forwardings.
    @SubscriptionMapping
    Flux<BulkForwardingView> bulkProgress(@Argument String id, @ContextValue Actor actor) {
        var bulk = NodeIds.bulk(id)
                .filter(known -> read.find(actor, known).isPresent())
                .orElseThrow(() -> new BadRequest("id", "must be the `id` of a bulk"));
        return polls.watch(
                        new Watch(actor.organisation(), bulk),
                        () -> read.watch(actor.organisation(), bulk),
                        watched -> !watched.progress().isMoving())
                .map(watched -> new BulkForwardingView(watched.bulk()));
    }
}
