package dev.pinbridge.domain.integration;

/// What is lost when the ATS does not let us.
public sealed interface Loss {
    /// Nothing works any more until a person has acted.
    record OfConnection(AttentionCause cause) implements Loss {}

    /// One thing does not work any more; everything else does.
    record OfCapability(Capability capability) implements Loss {}

    /// A sentence or two for the admins.
    default String whatToDo() {
        return switch (this) {
            case OfConnection(var cause) -> cause.whatToDo();
            case OfCapability(var capability) -> capability.whatToDo();
        };
    }
}
