package dev.pinbridge.application.directory;

import dev.pinbridge.domain.DrivenPort;
import java.util.Optional;

/// Signs people in who do not come with a request of their own: a browser can send no header when it opens a
/// socket. A token counts for as much here as in the header of a request.
@DrivenPort
public interface BearerTokens {
    /// @throws TokenRefused saying what is wrong with it
    Session check(String token);

    /// The one of the request that the calling thread works on; empty when that came without.
    Optional<Session> ofRequest();
}
