package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.Submission;
import dev.pinbridge.pinpoint.jsonapi.Creation;

/// What the outcome of a create means for an application.
final class Submissions {
    private Submissions() {}

    static Submission of(Creation outcome) {
        return switch (outcome) {
            case Creation.Created(var id) -> new Submission.Accepted(new ApplicationId(id));
            case Creation.Refused(var words) -> new Submission.Refused(words);
            case Creation.Denied(var loss, var words) -> new Submission.Denied(loss, words);
            case Creation.Busy(var retryAfter) -> new Submission.Busy(retryAfter);
            case Creation.Held(var pause) -> new Submission.Held(pause);
            case Creation.Withdrawn _ -> new Submission.Withdrawn();
            case Creation.BrokenOff _ -> new Submission.NotReached("the CV could not be read to its end");
            case Creation.NotReached(var why) -> new Submission.NotReached(why);
            case Creation.Unknown(var why) -> new Submission.Unknown(why);
        };
    }
}
