package dev.pinbridge.domain.notices;

/// What became of a mail.
public sealed interface Posting {
    record Taken() implements Posting {}

    /// It never will be, as when the address is none. `why` is a short phrase for the log and holds no address.
    record Undeliverable(String why) implements Posting {}
}
