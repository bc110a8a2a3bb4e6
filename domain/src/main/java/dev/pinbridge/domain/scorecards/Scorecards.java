package dev.pinbridge.domain.scorecards;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.StageId;
import java.util.Collection;
import java.util.Map;

/// The scorecards of an account, as they are now.
@DrivenPort
public interface Scorecards {
    /// Of the stages that have one that is in use; of several, the oldest. Reads the ATS once whatever the number
    /// of stages.
    /// @throws dev.pinbridge.domain.integration.AtsTrouble when there is no usable answer
    Map<StageId, Scorecard> of(AtsCredentials credentials, Collection<StageId> stages);
}
