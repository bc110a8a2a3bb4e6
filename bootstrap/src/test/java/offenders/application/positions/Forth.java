package offenders.application.positions;

/// One half of a cycle.
public record Forth(offenders.application.integration.Back back) {}
