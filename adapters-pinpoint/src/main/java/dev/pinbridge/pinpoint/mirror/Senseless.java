package dev.pinbridge.pinpoint.mirror;

/// A record that cannot be read. The message is a short phrase for people and quotes nothing of the record.
final class Senseless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Senseless(String message) {
        super(message);
    }
}
