package dev.pinbridge.domain.directory;

/// The signed-in person lacks the role. The message is written for that person.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Role needed;

    public NotAllowed(String message, Role needed) {
        super(message);
        this.needed = needed;
    }

    public Role needed() {
        return needed;
    }
}
