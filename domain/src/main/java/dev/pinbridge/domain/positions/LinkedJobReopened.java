package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// The job that a position is linked to takes people again.
public record LinkedJobReopened(OrganisationId organisation, PositionId position, JobLink link)
        implements DomainEvent {}
