package dev.pinbridge.domain.notes;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;

/// A note of the call has been written, for the first time or anew.
public record NotesReady(OrganisationId organisation, CallId call) implements DomainEvent {}
