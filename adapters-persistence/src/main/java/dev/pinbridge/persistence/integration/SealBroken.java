package dev.pinbridge.persistence.integration;

/// Something sealed does not open: the key that sealed it is missing from `PINBRIDGE_SECRET_KEYS`, or the row was
/// changed or moved.
final class SealBroken extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    SealBroken(Exception cause) {
        super("a stored secret does not open with PINBRIDGE_SECRET_KEYS", cause);
    }
}
