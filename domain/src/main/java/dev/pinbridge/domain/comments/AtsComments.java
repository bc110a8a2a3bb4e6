package dev.pinbridge.domain.comments;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.util.List;

/// What the ATS lets us read of the comments on applications. Asks the ATS anew, changes nothing there, and
/// throws [dev.pinbridge.domain.integration.AtsTrouble] when there is no usable answer.
@DrivenPort
public interface AtsComments {
    /// All on this application, whoever made them, newest first; none when there is no such application. The
    /// ATS's index may lag behind its writes by some seconds.
    List<AtsComment> on(AtsCredentials credentials, ApplicationId application);
}
