package dev.pinbridge.transcripts;

import dev.pinbridge.domain.calls.CallId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A call's id as clients see it: the same text as the `id` of a `Call` in the GraphQL API.
final class PublicId {
    private static final String TYPE = "Call:";

    private PublicId() {}

    /// Empty when it is not an id of a call.
    static Optional<CallId> parse(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return decoded.startsWith(TYPE)
                    ? Optional.of(new CallId(UUID.fromString(decoded.substring(TYPE.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
