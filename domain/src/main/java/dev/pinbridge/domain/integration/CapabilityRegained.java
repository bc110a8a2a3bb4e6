package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// A key was found to have a permission again.
public record CapabilityRegained(
        OrganisationId organisation, Product product, AccountName account, Capability capability)
        implements DomainEvent {}
