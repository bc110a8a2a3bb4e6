package dev.pinbridge.domain.integration;

import dev.pinbridge.domain.DrivenPort;

/// Finds out what a key is good for, without changing anything at the ATS.
@DrivenPort
public interface AtsAccess {
    /// Asks once for each capability that the product makes use of, and for no other. Never throws for an answer
    /// of the ATS, however odd.
    AccessCheck check(AtsCredentials credentials);
}
