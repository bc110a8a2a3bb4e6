package dev.pinbridge.domain;

/// Where a feature tells what happened.
///
/// Reactions run at once, in the caller's transaction: they commit with what caused them or not at all.
@DrivenPort
public interface Events {
    void publish(DomainEvent event);
}
