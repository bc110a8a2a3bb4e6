package dev.pinbridge.domain.integration;

/// A capability that a product makes use of.
///
/// @param isRequired whether connecting is refused without it
/// @param costOfMissing what does not work without it, as a sentence for people
public record Need(Capability capability, boolean isRequired, String costOfMissing) {
    static Need required(Capability capability, String costOfMissing) {
        return new Need(capability, true, costOfMissing);
    }

    static Need optional(Capability capability, String costOfMissing) {
        return new Need(capability, false, costOfMissing);
    }
}
