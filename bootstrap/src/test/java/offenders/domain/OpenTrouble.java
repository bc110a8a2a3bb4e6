package offenders.domain;

/// Anybody may extend it.
class OpenTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
