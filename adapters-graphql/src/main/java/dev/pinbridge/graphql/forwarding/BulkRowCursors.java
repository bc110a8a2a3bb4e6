package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.BulkForwarding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place among the rows of a bulk as text: base64url of a version and the place. Opaque to clients, and not
/// trusted when it comes back.
final class BulkRowCursors {
    private static final Pattern SHAPE = Pattern.compile("1:row:(0|[1-9][0-9]{0,2})");

    private BulkRowCursors() {}

    static String encode(int ordinal) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("1:row:" + ordinal).getBytes(StandardCharsets.US_ASCII));
    }

    /// Empty unless it is, to the letter, what [#encode] makes.
    static Optional<Integer> decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            var parts = SHAPE.matcher(text);
            return parts.matches()
                    ? Optional.of(Integer.parseInt(parts.group(1)))
                            .filter(ordinal -> ordinal < BulkForwarding.MAX_ROWS)
                            .filter(ordinal -> encode(ordinal).equals(cursor))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
