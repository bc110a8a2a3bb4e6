package dev.pinbridge.pinpoint.scorecards;

import dev.pinbridge.application.scorecards.ScorecardsContract;
import dev.pinbridge.application.scorecards.ScorecardsDriver;
import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.Capability;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.positions.JobStatus;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.domain.scorecards.Scorecards;
import dev.pinbridge.pinpoint.client.SandboxAtsDriver;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

final class PinpointScorecardsTest implements ScorecardsContract {
    private final Driver driver = new Driver();

    @AfterEach
    void stop() {
        driver.pinpoint.close();
    }

    @Override
    public ScorecardsDriver driver() {
        return driver;
    }

    private static final class Driver implements ScorecardsDriver {
        private final SandboxAtsDriver pinpoint = new SandboxAtsDriver();

        @Override
        public Scorecards scorecards() {
            return pinpoint.client().scorecards();
        }

        @Override
        public AtsCredentials credentials() {
            return pinpoint.credentials();
        }

        @Override
        public StageId stage() {
            var job = pinpoint.job("Cook", JobStatus.OPEN);
            return new StageId(Long.toString(pinpoint.company().stage(Long.parseLong(job.value()), "interview")));
        }

        /// The later ones are added first, so that their ids are in another order.
        @Override
        public ScorecardId scorecard(String name, List<Criterion> criteria, StageId... stages) {
            var ids = Arrays.stream(stages)
                    .map(stage -> Long.valueOf(stage.value()))
                    .toArray(Long[]::new);
            var scorecard = pinpoint.company().addScorecard(name, ids);
            for (var place = criteria.size() - 1; place >= 0; place--) {
                var criterion = criteria.get(place);
                pinpoint.company().addScorecardSection(scorecard, criterion.title(), criterion.guidance(), place);
            }
            return new ScorecardId(Long.toString(scorecard));
        }

        @Override
        public void retire(ScorecardId scorecard) {
            pinpoint.company().change("scorecards", Long.parseLong(scorecard.value()), Map.of("is_active", false));
        }

        @Override
        public void denyScorecards() {
            pinpoint.allow(Arrays.stream(Capability.values())
                    .filter(capability -> capability != Capability.READ_SCORECARDS)
                    .toArray(Capability[]::new));
        }

        @Override
        public void shutDown() {
            pinpoint.shutDown();
        }
    }
}
