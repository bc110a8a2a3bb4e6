package dev.pinbridge.domain.calls;

import org.jspecify.annotations.Nullable;

/// Somebody in a call.
///
/// @param name as it was displayed
/// @param email in lower case
public record Participant(@Nullable String name, @Nullable String email, ParticipantRole role) {}
