package offenders.domain;

import dev.pinbridge.domain.DrivenPort;

/// A port for others to implement.
@DrivenPort
public interface Things {
    int count();
}
