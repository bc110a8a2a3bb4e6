package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.DomainEvent;

/// A call became known, or something that it is found by changed.
public record CallChanged(Call call) implements DomainEvent {}
