package dev.pinbridge.notes;

/// A model's answer that is no note. Asking again may help.
final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String reason) {
        super(reason);
    }
}
