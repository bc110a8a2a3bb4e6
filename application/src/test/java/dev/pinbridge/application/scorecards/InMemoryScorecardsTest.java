package dev.pinbridge.application.scorecards;

import dev.pinbridge.application.World;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsDenied;
import dev.pinbridge.domain.integration.AtsUnavailable;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.integration.Loss;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.Scorecard;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.domain.scorecards.Scorecards;
import java.util.List;

final class InMemoryScorecardsTest implements ScorecardsContract {
    private final Driver driver = new Driver();

    @Override
    public ScorecardsDriver driver() {
        return driver;
    }

    private static final class Driver implements ScorecardsDriver {
        private final InMemoryScorecards scorecards = new InMemoryScorecards();
        private int lastId;

        @Override
        public Scorecards scorecards() {
            return scorecards;
        }

        @Override
        public AtsCredentials credentials() {
            return World.METAVIEW_CREDENTIALS;
        }

        @Override
        public StageId stage() {
            return new StageId("" + ++lastId);
        }

        @Override
        public ScorecardId scorecard(String name, List<Criterion> criteria, StageId... stages) {
            var id = new ScorecardId("" + ++lastId);
            scorecards.put(new Scorecard(id, name, criteria), stages);
            return id;
        }

        @Override
        public void retire(ScorecardId scorecard) {
            scorecards.retire(scorecard);
        }

        @Override
        public void denyScorecards() {
            scorecards.setTrouble(new AtsDenied("The key lacks it", new Loss.OfCapability(Capability.READ_SCORECARDS)));
        }

        @Override
        public void shutDown() {
            scorecards.setTrouble(new AtsUnavailable("it does not answer", null));
        }
    }
}
