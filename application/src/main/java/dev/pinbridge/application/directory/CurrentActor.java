package dev.pinbridge.application.directory;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.Actor;

/// Who is signed in on the request that the calling thread works on.
@DrivenPort
public interface CurrentActor {
    /// @throws IllegalStateException when nobody is; no request gets that far without a sign-in
    Actor get();
}
