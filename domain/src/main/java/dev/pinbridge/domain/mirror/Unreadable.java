package dev.pinbridge.domain.mirror;

import org.jspecify.annotations.Nullable;

/// A record that made no sense, and so was kept aside.
///
/// @param key its id at the ATS; null when it has none
/// @param reason a short phrase for people
public record Unreadable(@Nullable String key, String reason) {}
