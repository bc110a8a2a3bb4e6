package dev.pinbridge.domain.directory;

import dev.pinbridge.domain.DomainEvent;

/// An organisation moved to another plan, as its identity provider tells at sign-in.
public record PlanChanged(OrganisationId organisation, Plan plan) implements DomainEvent {}
