package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// A product can work with an organisation's account (again).
public record IntegrationConnected(OrganisationId organisation, Product product, AccountName account)
        implements DomainEvent {}
