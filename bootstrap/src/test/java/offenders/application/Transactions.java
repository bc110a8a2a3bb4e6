package offenders.application;

/// For others to misuse.
public interface Transactions {}
