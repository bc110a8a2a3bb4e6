package dev.pinbridge.domain.notices;

import java.time.Instant;

/// Hand-overs of one position that stand still for one reason.
///
/// @param people how many
/// @param latest since when the last of them does
public record Stalled(NoticeSubject.OfPosition subject, int people, Instant latest) {}
