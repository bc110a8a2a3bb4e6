package dev.pinbridge.graphql.positions;

import dev.pinbridge.application.positions.JobCursor;
import dev.pinbridge.domain.positions.JobId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in the list of open jobs as text: base64url of a version, the id and the title. Opaque to clients, and
/// not trusted when it comes back.
final class JobCursors {
    private static final String VERSION = "1";
    private static final Pattern SHAPE = Pattern.compile(VERSION + ":([0-9]{1,19}):(.*)", Pattern.DOTALL);

    private JobCursors() {}

    static String encode(JobCursor place) {
        var text = VERSION + ":" + place.id().value() + ":" + place.title();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty unless it is, to the letter, what [#encode] makes.
    static Optional<JobCursor> decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = SHAPE.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var place = new JobCursor(parts.group(2), new JobId(parts.group(1)));
            return encode(place).equals(cursor) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
