package dev.pinbridge.domain.integration;

/// The ATS does not let us (401 or 403). Trying again does not help; a person has to.
public final class AtsDenied extends AtsTrouble {
    private static final long serialVersionUID = 1L;

    private final AttentionCause attention;

    public AtsDenied(String message, AttentionCause attention) {
        super(message, null);
        this.attention = attention;
    }

    public AttentionCause attention() {
        return attention;
    }
}
