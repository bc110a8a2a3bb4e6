package dev.pinbridge.graphql.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.notes.ATemplate;
import dev.pinbridge.application.scorecards.ScorecardResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallScorecardViewTest {
    @Test
    void showsTheTemplateAndNothingToExplain() {
        // given
        var template = ATemplate.aTemplate("First interview");
        // when
        var view = CallScorecardView.of(new ScorecardResult.Found(template)).orElseThrow();
        // then
        assertThat(view.status()).isEqualTo(CallScorecardStatus.FOUND);
        assertThat(view.template()).extracting(shown -> shown.name()).isEqualTo("First interview");
        assertThat(view.explanation()).isNull();
    }

    @Test
    void explainsWhyThereIsNone() {
        for (var result : List.of(
                new ScorecardResult.None(),
                new ScorecardResult.NotMatched(),
                new ScorecardResult.NoPermission(),
                new ScorecardResult.NotConnected(),
                new ScorecardResult.Unavailable("Pinpoint did not answer"))) {
            var view = CallScorecardView.of(result).orElseThrow();
            assertThat(view.template()).isNull();
            assertThat(view.explanation()).matches("[A-Z].{20,}\\.").doesNotContain("null");
        }
    }

    @Test
    void showsNothingOfACallThatMayNotBeOpened() {
        assertThat(CallScorecardView.of(new ScorecardResult.UnknownCall())).isEmpty();
    }
}
