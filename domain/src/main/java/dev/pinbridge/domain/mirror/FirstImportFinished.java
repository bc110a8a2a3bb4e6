package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// Everything that may be read of an account was read once. Told once.
public record FirstImportFinished(OrganisationId organisation, AccountName account) implements DomainEvent {}
