package dev.pinbridge.application.scorecards;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.domain.scorecards.Scorecards;
import java.util.List;

/// Arranges what an ATS has, for the contract of [Scorecards].
public interface ScorecardsDriver {
    Scorecards scorecards();

    AtsCredentials credentials();

    /// Of a new job.
    StageId stage();

    ScorecardId scorecard(String name, List<Criterion> criteria, StageId... stages);

    /// From now on it is not in use any more.
    void retire(ScorecardId scorecard);

    /// From now on the key may do anything but read scorecards.
    void denyScorecards();

    /// From now on there is nobody listening.
    void shutDown();
}
