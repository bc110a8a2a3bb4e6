package offenders.domain;

import java.util.Optional;

/// Keeps an absence.
record Wish(Optional<String> word) {}
