package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.integration.AtsCredentials;

/// Where the ATS takes people in.
@DrivenPort
public interface ApplicationIntake {
    /// Creates one application, in the job's first stage. Not idempotent: the ATS takes the same person twice,
    /// and mails people each time. So the attempt is stored before, and looked up before another.
    /// @throws java.io.UncheckedIOException when the CV cannot be opened; nothing was sent
    Submitted submit(AtsCredentials credentials, NewApplication application);
}
