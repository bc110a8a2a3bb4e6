package dev.pinbridge.domain.candidates;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// More, or something else, is known of a candidate now.
public record CandidateChanged(OrganisationId organisation, CandidateId candidate) implements DomainEvent {}
