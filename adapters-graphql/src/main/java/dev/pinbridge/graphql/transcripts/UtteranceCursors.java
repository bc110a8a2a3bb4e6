package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.domain.transcripts.Spoken;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place among the utterances of a version of a transcript as text: base64url of a version of this, the
/// transcript's version and the place. Opaque to clients, and not trusted when it comes back.
final class UtteranceCursors {
    private static final Pattern SHAPE = Pattern.compile("1:utterance:[0-9]{1,9}:(0|[1-9][0-9]{0,4})");

    private UtteranceCursors() {}

    static String encode(int version, int number) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("1:utterance:" + version + ":" + number).getBytes(StandardCharsets.US_ASCII));
    }

    /// Empty unless it is, to the letter, what [#encode] makes for that version.
    static Optional<Integer> decode(int version, String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            var parts = SHAPE.matcher(text);
            return parts.matches()
                    ? Optional.of(Integer.parseInt(parts.group(1)))
                            .filter(number -> number < Spoken.MOST_UTTERANCES)
                            .filter(number -> encode(version, number).equals(cursor))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
