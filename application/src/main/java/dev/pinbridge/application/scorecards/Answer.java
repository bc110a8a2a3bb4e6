package dev.pinbridge.application.scorecards;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Scorecard;
import java.util.Map;

/// What the ATS had to say.
sealed interface Answer {
    /// There was nothing to ask.
    record NotNeeded() implements Answer {}

    record Without(ScorecardResult why) implements Answer {}

    record Read(AccountName account, Map<StageId, Scorecard> scorecards) implements Answer {
        public Read {
            scorecards = Map.copyOf(scorecards);
        }
    }
}
