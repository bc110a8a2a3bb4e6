package dev.pinbridge.graphql.mirror;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.AtsUserId;
import dev.pinbridge.domain.mirror.ColleagueId;
import dev.pinbridge.domain.mirror.ColleaguePlace;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// A place in the directory as text: base64url of a version, the account, the id and the name. Opaque to clients,
/// and not trusted when it comes back.
final class ColleagueCursors {
    private static final String VERSION = "1";
    private static final Pattern SHAPE = Pattern.compile(VERSION + "\n([a-z0-9-]+)\n([^\n\\x00]+)\n([^\\x00]+)");

    private ColleagueCursors() {}

    static String encode(ColleaguePlace place) {
        var id = place.id();
        var text = String.join("\n", VERSION, id.account().value(), id.user().value(), place.name());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty unless it is, to the letter, what [#encode] makes.
    static Optional<ColleaguePlace> decode(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = SHAPE.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            var id = new ColleagueId(new AccountName(parts.group(1)), new AtsUserId(parts.group(2)));
            var place = new ColleaguePlace(parts.group(3), id);
            return encode(place).equals(cursor) ? Optional.of(place) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
