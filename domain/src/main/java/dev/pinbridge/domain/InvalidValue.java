package dev.pinbridge.domain;

/// Thrown by a value that cannot be made from what was given. The message is for the person who typed it: it completes
/// the sentence "The field ..." and says what would be right.
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidValue(String whatWouldBeRight) {
        super(whatWouldBeRight);
    }
}
