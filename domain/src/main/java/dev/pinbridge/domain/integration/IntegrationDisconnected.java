package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// An account is no longer worked with. Its key is gone by then; what is stored of it is there still.
public record IntegrationDisconnected(OrganisationId organisation, AccountName account) implements DomainEvent {}
