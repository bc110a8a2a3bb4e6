package dev.pinbridge.application.scorecards;

import dev.pinbridge.domain.integration.AtsCredentials;
import dev.pinbridge.domain.integration.AtsTrouble;
import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Scorecard;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.domain.scorecards.Scorecards;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The scorecards of an account, in memory.
public final class InMemoryScorecards implements Scorecards {
    private final Map<ScorecardId, Placed> scorecards = new LinkedHashMap<>();
    private @Nullable AtsTrouble trouble;
    private int reads;

    private record Placed(Scorecard scorecard, Set<StageId> stages) {}

    public void put(Scorecard scorecard, StageId... stages) {
        scorecards.put(scorecard.id(), new Placed(scorecard, Set.of(stages)));
    }

    public void retire(ScorecardId id) {
        scorecards.remove(id);
    }

    /// From now on there is nothing else to be had.
    public void setTrouble(AtsTrouble trouble) {
        this.trouble = trouble;
    }

    /// How often the ATS was asked.
    public int reads() {
        return reads;
    }

    @Override
    public Map<StageId, Scorecard> of(AtsCredentials credentials, Collection<StageId> stages) {
        reads++;
        if (trouble != null) {
            throw trouble;
        }
        var found = new HashMap<StageId, Scorecard>();
        scorecards
                .values()
                .forEach(placed -> placed.stages().stream()
                        .filter(stages::contains)
                        .forEach(stage -> found.putIfAbsent(stage, placed.scorecard())));
        return found;
    }
}
