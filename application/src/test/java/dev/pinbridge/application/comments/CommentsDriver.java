package dev.pinbridge.application.comments;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import java.util.List;

/// Arranges what an ATS has and how it behaves, and looks at what became of it, for the contracts of its ports
/// for comments. At the start there is one account, and a key that may do everything.
public interface CommentsDriver {
    AtsCredentials credentials();

    /// From now on the key is good for exactly this.
    void allow(Capability... capabilities);

    void revokeKey();

    void switchApi(boolean on);

    /// From now on there is nobody listening.
    void shutDown();

    /// Another one.
    ApplicationId application();

    void delete(ApplicationId application);

    /// Somebody comments there.
    void comment(ApplicationId application, String text);

    /// The texts of the comments on it, oldest first, as they were given.
    List<String> comments(ApplicationId application);
}
