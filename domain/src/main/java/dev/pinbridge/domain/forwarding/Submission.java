package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.integration.Pause;
import java.time.Duration;

/// What became of a request to create an application.
public sealed interface Submission {
    record Accepted(ApplicationId application) implements Submission {}

    /// Understood and turned down (400, 404, 422); `words` are the ATS's own. Nothing was created.
    record Refused(String words) implements Submission {}

    /// We are not let in (401, 403). Nothing was created.
    record Denied(Loss loss, String words) implements Submission {}

    /// Asked to slow down (429). Nothing was created. `retryAfter` is zero when the ATS did not say.
    record Busy(Duration retryAfter) implements Submission {}

    /// Nothing was sent, because nothing is sent to the account for a while.
    record Held(Pause pause) implements Submission {}

    /// Broken off by us before it was complete, because it was no longer allowed. Nothing was created.
    record Withdrawn() implements Submission {}

    /// The request never reached the ATS, or broke off before it was complete. Nothing was created.
    record NotReached(String why) implements Submission {}

    /// It may or may not have been created: no answer, a broken one, or a server error.
    record Unknown(String why) implements Submission {}
}
