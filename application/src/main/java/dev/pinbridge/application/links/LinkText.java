package dev.pinbridge.application.links;

import dev.pinbridge.domain.calls.Call;
import dev.pinbridge.domain.comments.CommentId;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a comment with a link says. Not who was there: comments are mailed about, while what the link shows is
/// open to those only who may open the call.
final class LinkText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private LinkText() {}

    static String of(Call call, URI notes, CommentId id) {
        return "Notes of the " + call.details().type().noun() + " on " + DAY.format(call.at()) + ": " + notes
                + "\nReference: " + id.reference();
    }
}
