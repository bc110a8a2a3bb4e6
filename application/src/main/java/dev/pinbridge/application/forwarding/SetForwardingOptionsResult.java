package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingOptions;

/// What became of saying how the ATS is to take people in.
public sealed interface SetForwardingOptionsResult {
    /// @param options what the organisation or the position says by itself now
    record OptionsSet(ForwardingOptions options) implements SetForwardingOptionsResult {}

    record UnknownPosition() implements SetForwardingOptionsResult {}
}
