package dev.pinbridge.domain.notices;

import java.time.Instant;

/// What stands still for one reason.
///
/// @param <S> what may be told of
/// @param number how many people or comments
/// @param latest since when the last of them does
public record Stalled<S extends NoticeSubject.OfBacklog>(S subject, int number, Instant latest) {}
