package dev.pinbridge.domain.forwarding;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.util.function.BooleanSupplier;

/// Where the ATS takes people in.
@DrivenPort
public interface ApplicationIntake {
    /// Creates one application, in the job's first stage. Not idempotent: the ATS takes the same person twice,
    /// and mails people each time. So the attempt is stored before, and looked up before another.
    /// @param allowed asked when all but the end of the request has left, on any thread; answers at once. When it
    ///     says no, the request is withdrawn
    /// @throws java.io.UncheckedIOException when the CV cannot be opened; nothing was sent
    Submitted submit(AtsCredentials credentials, NewApplication application, BooleanSupplier allowed);
}
