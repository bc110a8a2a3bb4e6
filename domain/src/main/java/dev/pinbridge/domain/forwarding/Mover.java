package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.directory.PersonId;

/// Who or what moved a forwarding from one state to the next.
public sealed interface Mover {
    record ByPerson(PersonId person) implements Mover {}

    record ByRule(ForwardingOrigin.Rule rule) implements Mover {}

    /// The service itself, at its work.
    record ByService() implements Mover {}

    static Mover of(ForwardingOrigin origin) {
        return switch (origin) {
            case ForwardingOrigin.ByPerson(var person) -> new ByPerson(person);
            case ForwardingOrigin.ByRule(var rule) -> new ByRule(rule);
        };
    }
}
