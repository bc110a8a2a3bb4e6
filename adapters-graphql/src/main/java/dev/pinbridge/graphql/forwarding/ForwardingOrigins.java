package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingOrigin;

/// Why somebody is sent, as the schema shows it.
final class ForwardingOrigins {
    private ForwardingOrigins() {}

    static Object view(ForwardingOrigin origin) {
        return switch (origin) {
            case ForwardingOrigin.ByPerson(var person) -> new ForwardedByPerson(person);
            case ForwardingOrigin.ByRule(var rule) -> new ForwardedByRule(rule);
        };
    }
}
