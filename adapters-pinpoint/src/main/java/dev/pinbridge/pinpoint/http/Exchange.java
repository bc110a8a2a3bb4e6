package dev.pinbridge.pinpoint.http;

import dev.pinbridge.domain.integration.Pause;

/// What came of a request.
public sealed interface Exchange {
    /// A whole answer, whatever its status.
    record Answered(Answer answer) implements Exchange {}

    /// Nothing was sent, because nothing is sent to the account for a while.
    record Held(Pause pause) implements Exchange {}

    /// Nothing was sent: there was no connection. `why` is a short phrase for people.
    record NotReached(String why) implements Exchange {}

    /// The body was not given to its end, so nobody can have taken it.
    record BrokenOff(Exception why) implements Exchange {}

    /// Something was sent, perhaps all, and no whole answer came back. `why` is a short phrase for people.
    record NoAnswer(String why) implements Exchange {}
}
