package dev.pinbridge.application;

import dev.pinbridge.domain.DomainEvent;

/// What one feature does when another tells that something happened. Runs in the teller's transaction.
public interface Reaction<E extends DomainEvent> {
    Class<E> event();

    void react(E event);
}
