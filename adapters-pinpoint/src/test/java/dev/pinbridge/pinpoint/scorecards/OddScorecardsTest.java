package dev.pinbridge.pinpoint.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.mirror.StageId;
import dev.pinbridge.domain.scorecards.Criterion;
import dev.pinbridge.domain.scorecards.Scorecard;
import dev.pinbridge.domain.scorecards.ScorecardId;
import dev.pinbridge.pinpoint.client.Ats;
import dev.pinbridge.pinpoint.client.RawServer;
import dev.pinbridge.pinpoint.client.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Scorecards as Pinpoint might send them, for all that is known.
final class OddScorecardsTest {
    private static final StageId STAGE = new StageId("2");

    @Test
    void readsNumbersNullsAndPointersToWhatDidNotComeAlong() {
        assertThat(of("""
                {"data":[null,{"id":1,"attributes":{"name":null,"is_active":null,"surprise":[1]},
                  "relationships":{"stages":{"data":[{"type":"stages","id":2},{"id":null}]},
                    "scorecard_sections":{"data":[{"id":5},{"id":"6"},{"id":7},{"id":8}]},"x":null}}],
                 "included":[{"type":"scorecard_sections","id":"7","attributes":{"name":"Last","position":null}},
                   {"type":"scorecard_sections","id":5,"attributes":{"name":null,"additional_details":7,"position":1}},
                   {"type":"scorecard_sections","id":"8","attributes":{"name":"First","position":0}},
                   {"type":"other","id":"6"}]}
                """))
                .isEqualTo(Map.of(
                        STAGE,
                        new Scorecard(
                                new ScorecardId("1"),
                                "",
                                List.of(
                                        new Criterion("First", ""),
                                        new Criterion("", "7"),
                                        new Criterion("Last", "")))));
    }

    @Test
    void readsOneThatSaysNothingOfItsStagesAsOfNone() {
        assertThat(of("""
                {"data":[{"id":"1","relationships":{"stages":{"meta":{"included":false}}}},{"id":"2"}]}
                """)).isEmpty();
    }

    private static Map<StageId, Scorecard> of(String body) {
        try (var server = RawServer.answering(200, body);
                var client = TestClient.of(server.urlTemplate())) {
            return client.scorecards().of(Ats.ACME, List.of(STAGE));
        }
    }
}
