package dev.pinbridge.domain.forwarding;

import org.jspecify.annotations.Nullable;

/// What became of a request to create an application.
///
/// @param reply null when there was no answer
public record Submitted(Submission outcome, @Nullable AtsReply reply) {}
