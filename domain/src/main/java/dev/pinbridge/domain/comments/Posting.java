package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import java.time.Duration;

/// What became of a request to make a comment.
public sealed interface Posting {
    record Accepted(AtsCommentId comment) implements Posting {}

    /// Understood and turned down (400, 404, 422); `words` are the ATS's own. Nothing was made.
    record Refused(String words) implements Posting {}

    /// We are not let in (401, 403). Nothing was made.
    record Denied(Loss loss, String words) implements Posting {}

    /// Asked to slow down (429). Nothing was made. `retryAfter` is zero when the ATS did not say.
    record Busy(Duration retryAfter) implements Posting {}

    /// Nothing was sent, because nothing is sent to the account for a while.
    record Held(Pause pause) implements Posting {}

    /// Broken off by us before it was complete, because it was no longer allowed. Nothing was made.
    record Withdrawn() implements Posting {}

    /// The request never reached the ATS, or broke off before it was complete. Nothing was made.
    record NotReached(String why) implements Posting {}

    /// It may or may not have been made: no answer, a broken one, or a server error.
    record Unknown(String why) implements Posting {}
}
