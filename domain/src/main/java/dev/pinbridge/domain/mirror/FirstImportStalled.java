package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// The first import of an account gets nowhere for a long time. Told once; it goes on trying.
///
/// @param cause for people
public record FirstImportStalled(OrganisationId organisation, AccountName account, String cause)
        implements DomainEvent {}
