package dev.pinbridge.graphql.limits;

import java.time.Duration;

/// What an operation may cost.
final class Limits {
    static final int MAX_DEPTH = 12;

    /// The usual introspection query follows the types of types fourteen levels down.
    static final int MAX_INTROSPECTION_DEPTH = 20;

    static final int MAX_ALIASES = 15;
    static final int MAX_DIRECTIVES = 50;
    static final int MAX_TOKENS = 2_000;

    /// A description of the greatest length still fits into a literal.
    static final int MAX_CHARACTERS = 128_000;

    /// Fields, each counted as often as its list may be long. The inbox of 50 conversations with all that belongs
    /// to them needs about 4,000.
    static final int MAX_COST = 10_000;

    static final Duration TIME_OUT = Duration.ofSeconds(30);

    private Limits() {}
}
