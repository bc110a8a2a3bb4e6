package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// An organisation's account can be worked with (again).
public record IntegrationConnected(OrganisationId organisation, AccountName account) implements DomainEvent {}
