package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// A product no longer works with an account. Its key is gone by then; what is stored of it is there still.
public record IntegrationDisconnected(OrganisationId organisation, Product product, AccountName account)
        implements DomainEvent {}
