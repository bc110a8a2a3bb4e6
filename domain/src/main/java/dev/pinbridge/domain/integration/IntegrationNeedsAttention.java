package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;

/// An integration was found to need a person. Told once, however many calls meet the cause.
public record IntegrationNeedsAttention(Integration.NeedsAttention integration) implements DomainEvent {}
