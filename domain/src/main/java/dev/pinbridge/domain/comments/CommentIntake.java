package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.util.function.BooleanSupplier;

/// Where the ATS takes comments.
@DrivenPort
public interface CommentIntake {
    /// Makes one comment on an application, under the name of the ATS's system user. Not idempotent: the ATS
    /// takes the same text twice, mails people each time, and keeps it for ever. So the attempt is stored before,
    /// and looked up before another.
    /// @param allowed asked when all but the end of the request has left, on any thread; answers at once. When it
    ///     says no, the request is withdrawn
    Posting post(AtsCredentials credentials, ApplicationId application, String text, BooleanSupplier allowed);
}
