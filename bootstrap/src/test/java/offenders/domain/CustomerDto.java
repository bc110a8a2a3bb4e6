package offenders.domain;

/// Named by its shape.
record CustomerDto(String name) {}
