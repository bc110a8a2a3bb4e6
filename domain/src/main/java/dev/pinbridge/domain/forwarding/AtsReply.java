package dev.pinbridge.domain.forwarding;

import org.jspecify.annotations.Nullable;

/// By what an answer of the ATS can be found again in its own logs.
///
/// @param status the HTTP status
/// @param requestId as the ATS calls the request; null when it does not say
public record AtsReply(int status, @Nullable String requestId) {}
