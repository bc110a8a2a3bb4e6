package dev.pinbridge.application.matching.truth;

import dev.pinbridge.domain.calls.CallDetails;

/// A call of which it is known what it is about.
public record KnownCall(CallDetails call, Family family, Truth truth) {}
