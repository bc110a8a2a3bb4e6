package dev.pinbridge.domain.transcripts;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;

/// A transcript was uploaded, or who speaks in it has become known otherwise.
public record TranscriptChanged(OrganisationId organisation, TranscriptVersion transcript) implements DomainEvent {}
