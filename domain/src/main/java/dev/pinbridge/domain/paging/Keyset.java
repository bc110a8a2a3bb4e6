package dev.pinbridge.domain.paging;

import java.time.Instant;
import java.util.UUID;

/// The place of a row in a list that is ordered by time, newest first, and by id where times are equal.
/// Stays valid when rows before it come and go.
public record Keyset(Instant at, UUID id) {}
