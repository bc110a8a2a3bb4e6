package dev.pinbridge.domain.integration;

/// What the ATS answered to a key.
public sealed interface AccessCheck {
    /// The key is good, for these capabilities at least; possibly for none.
    record Granted(Permissions permissions) implements AccessCheck {}

    /// The key is wrong or revoked.
    record KeyRefused() implements AccessCheck {}

    /// The company has not switched its API on.
    record ApiSwitchedOff() implements AccessCheck {}

    /// There is no such account.
    record NoSuchAccount() implements AccessCheck {}

    /// No usable answer. `why` is a short phrase for people.
    record Unreachable(String why) implements AccessCheck {}
}
