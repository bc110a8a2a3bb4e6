package offenders.application.integration;

import org.jspecify.annotations.Nullable;

/// The other half of a cycle.
public record Back(offenders.application.positions.@Nullable Forth forth) {}
