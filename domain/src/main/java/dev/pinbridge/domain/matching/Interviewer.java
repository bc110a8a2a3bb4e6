package dev.pinbridge.domain.matching;

import org.jspecify.annotations.Nullable;

/// Somebody who is to hold an interview.
///
/// @param email in lower case
public record Interviewer(@Nullable String name, @Nullable String email) {}
