package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.util.Optional;

/// What the ATS lets us read of everything it has. Changes nothing there. Every method throws
/// [dev.pinbridge.domain.integration.AtsTrouble] when there is no usable answer; a record that makes no sense
/// does not spoil the others.
@DrivenPort
public interface AtsRecords {
    /// One page, as large as the ATS allows. The pages of a reading are not a snapshot: records that change or go
    /// while they are read move the ones behind them forward.
    /// @param page from 1
    AtsPage read(AtsCredentials credentials, RecordKind kind, Scope scope, Reading reading, int page);

    /// One record, and what came along with it. Empty when there is none, or none we may see.
    Optional<AtsPage> find(AtsCredentials credentials, RecordKind kind, Scope scope, String key);
}
