package dev.pinbridge.domain.matching;

import org.jspecify.annotations.Nullable;

/// Somebody of the company.
///
/// @param email in lower case
public record Colleague(@Nullable String name, @Nullable String email) {}
