package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.directory.PersonId;

/// Why somebody is sent.
public sealed interface ForwardingOrigin {
    /// A person pressed the button.
    record ByPerson(PersonId person) implements ForwardingOrigin {}

    /// A rule applied when the conversation started.
    record ByRule(Rule rule) implements ForwardingOrigin {}

    /// The rules that send by themselves.
    enum Rule {
        /// The organisation forwards automatically and the position says nothing else.
        ORGANISATION,
        /// The position forwards automatically, whatever the organisation does.
        POSITION
    }
}
