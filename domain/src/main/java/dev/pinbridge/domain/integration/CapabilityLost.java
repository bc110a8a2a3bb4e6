package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// A key was found to have lost a permission. Told once, however many calls meet the cause.
public record CapabilityLost(OrganisationId organisation, Product product, AccountName account, Capability capability)
        implements DomainEvent {}
