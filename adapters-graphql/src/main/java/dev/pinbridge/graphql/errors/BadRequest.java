package dev.pinbridge.graphql.errors;

/// The client passed an argument that no person typed and that cannot be right.
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String argument;
    private final String sentence;

    /// @param whatWouldBeRight completes the sentence that begins with the argument
    public BadRequest(String argument, String whatWouldBeRight) {
        super(argument + " " + whatWouldBeRight);
        this.argument = argument;
        this.sentence = "`" + argument + "` " + whatWouldBeRight + ".";
    }

    String argument() {
        return argument;
    }

    String sentence() {
        return sentence;
    }
}
