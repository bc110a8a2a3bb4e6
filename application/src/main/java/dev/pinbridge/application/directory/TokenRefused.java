package dev.pinbridge.application.directory;

/// A token signs nobody in. The message says why, to whoever sent it.
public final class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;

    public TokenRefused(String why) {
        super(why);
        this.why = why;
    }

    public String why() {
        return why;
    }
}
