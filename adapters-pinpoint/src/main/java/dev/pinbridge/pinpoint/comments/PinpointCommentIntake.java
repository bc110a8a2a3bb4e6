package dev.pinbridge.pinpoint.comments;

import dev.pinbridge.domain.comments.AtsCommentId;
import dev.pinbridge.domain.comments.CommentIntake;
import dev.pinbridge.domain.comments.Posting;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.pinpoint.http.LastBytes;
import dev.pinbridge.pinpoint.jsonapi.Creation;
import dev.pinbridge.pinpoint.jsonapi.JsonText;
import dev.pinbridge.pinpoint.jsonapi.PinpointWriter;
import java.io.ByteArrayInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/// `POST /comments` (reference, section 4.6).
final class PinpointCommentIntake implements CommentIntake {
    private static final String PATH = "/comments";
    /// Without which the document cannot be read.
    private static final String END = "}";

    private final PinpointWriter writer;

    PinpointCommentIntake(PinpointWriter writer) {
        this.writer = writer;
    }

    @Override
    public Posting post(AtsCredentials credentials, ApplicationId application, String text, BooleanSupplier allowed) {
        var json = JsonText.of(NewCommentDocument.of(application, text));
        var start = json.substring(0, json.length() - END.length()).getBytes(StandardCharsets.UTF_8);
        var body = new SequenceInputStream(new ByteArrayInputStream(start), new LastBytes(END, allowed));
        var written = writer.create(credentials, PATH, body, start.length + END.length(), Capability.WRITE_COMMENTS);
        return posting(written.outcome());
    }

    private static Posting posting(Creation outcome) {
        return switch (outcome) {
            case Creation.Created(var id) -> new Posting.Accepted(new AtsCommentId(id));
            case Creation.Refused(var words) -> new Posting.Refused(words);
            case Creation.Denied(var loss, var words) -> new Posting.Denied(loss, words);
            case Creation.Busy(var retryAfter) -> new Posting.Busy(retryAfter);
            case Creation.Held(var pause) -> new Posting.Held(pause);
            case Creation.Withdrawn _ -> new Posting.Withdrawn();
            case Creation.BrokenOff _ -> new Posting.NotReached("the comment could not be read to its end");
            case Creation.NotReached(var why) -> new Posting.NotReached(why);
            case Creation.Unknown(var why) -> new Posting.Unknown(why);
        };
    }
}
