package dev.pinbridge.domain.notices;

/// A mail was not taken; later it may be.
public final class MailTrouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailTrouble(String message, Throwable cause) {
        super(message, cause);
    }
}
