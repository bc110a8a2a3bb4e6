package offenders.domain;

/// The domain with a field that changes.
final class Mutable {
    int count;
}
