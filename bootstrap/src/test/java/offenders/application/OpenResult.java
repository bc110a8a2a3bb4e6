package offenders.application;

/// A result that anybody may add to.
interface OpenResult {}
