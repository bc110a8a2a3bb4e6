package dev.pinbridge.graphql.mirror;

import dev.pinbridge.application.mirror.ReadMirror;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.graphql.sockets.SharedPolls;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
final class AtsMirrorsController {
    private final ReadMirror read;
    private final SharedPolls polls;
    private final InstantSource clock;

    AtsMirrorsController(ReadMirror read, SharedPolls polls, InstantSource clock) {
        this.read = read;
        this.polls = polls;
        this.clock = clock;
    }

    private record Watch(OrganisationId organisation) {}

    @QueryMapping
    List<AtsMirrorView> atsMirrors(@ContextValue Actor actor) {
        return AtsMirrorView.all(read.of(actor), clock.instant());
    }

    /// Everybody in the organisation may watch.
    @SubscriptionMapping
    Flux<List<AtsMirrorView>> atsMirrorProgress(@ContextValue Actor actor) {
        return polls.watch(
                        new Watch(actor.organisation()), () -> Optional.of(read.of(actor.organisation())), _ -> false)
                .map(mirrors -> AtsMirrorView.all(mirrors, clock.instant()));
    }
}
