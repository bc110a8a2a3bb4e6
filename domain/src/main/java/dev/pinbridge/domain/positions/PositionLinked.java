package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// A position was linked to a job, for the first time or to another one than before.
public record PositionLinked(OrganisationId organisation, PositionId position, JobLink link) implements DomainEvent {}
