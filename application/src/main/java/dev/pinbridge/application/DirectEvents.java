package dev.pinbridge.application;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.Events;
import java.util.List;

/// Hands each event to its reactions at once, in the order in which they were given.
public final class DirectEvents implements Events {
    private final List<Reaction<?>> reactions;

    public DirectEvents(List<Reaction<?>> reactions) {
        this.reactions = List.copyOf(reactions);
    }

    @Override
    public void publish(DomainEvent event) {
        reactions.forEach(reaction -> tell(reaction, event));
    }

    private static <E extends DomainEvent> void tell(Reaction<E> reaction, DomainEvent event) {
        if (reaction.event().isInstance(event)) {
            reaction.react(reaction.event().cast(event));
        }
    }
}
