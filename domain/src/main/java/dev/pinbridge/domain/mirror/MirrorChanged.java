package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;

/// Records of an account are not as they were. Told once for many of them, after they were kept.
public record MirrorChanged(OrganisationId organisation, AccountName account) implements DomainEvent {}
