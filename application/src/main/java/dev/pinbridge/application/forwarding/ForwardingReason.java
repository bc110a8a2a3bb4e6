package dev.pinbridge.application.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingOrigin;

/// Why the candidate of a conversation is sent, or is not.
public sealed interface ForwardingReason {
    /// A person or a rule wanted it.
    record Wanted(ForwardingOrigin by) implements ForwardingReason {}

    /// The other side has not answered the message request.
    record NotAccepted() implements ForwardingReason {}

    /// The other side said no.
    record Declined() implements ForwardingReason {}

    /// The position's own rule was to send by hand when the conversation started.
    record ByHandAtPosition() implements ForwardingReason {}

    /// Nobody had switched automatic forwarding on for the position when the conversation started.
    record AutomaticOff() implements ForwardingReason {}
}
