package dev.pinbridge.domain.mirror;

import org.jspecify.annotations.Nullable;

/// Somebody who works with the ATS, as one line of the directory. Has no account here by that.
///
/// @param name as [MirroredUser#name]
/// @param email in lower case
public record Colleague(
        ColleagueId id, String name, @Nullable String email) {}
