package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// What a product has stored of an account was deleted, because an admin chose so. It no longer works with the
/// account.
public record AccountPurged(OrganisationId organisation, Product product, AccountName account) implements DomainEvent {}
