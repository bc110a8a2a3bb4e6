package dev.pinbridge.domain.integration;

import java.time.Duration;

/// What comes of asking for turns. Times are counted from the moment of asking, since clocks of nodes differ.
public sealed interface Turns {
    /// So many requests may begin: the first after `after`, the others each `apart` from the one before.
    record Granted(Duration after, Duration apart, int count) implements Turns {}

    /// One request may begin after `after`, to find out whether the account answers again; everybody else is
    /// paused.
    record Probe(Duration after) implements Turns {}

    /// The next turn is beyond what this haste may take; it is within it after `after`.
    record NotYet(Duration after) implements Turns {}

    /// Nothing may begin; the pause is over after `after`.
    record Paused(Pause pause, Duration after) implements Turns {}
}
