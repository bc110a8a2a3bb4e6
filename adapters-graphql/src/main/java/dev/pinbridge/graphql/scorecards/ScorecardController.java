package dev.pinbridge.graphql.scorecards;

import dev.pinbridge.application.scorecards.ReadScorecard;
import dev.pinbridge.domain.directory.Actor;
import dev.pinbridge.graphql.calls.CallView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

@Controller
final class ScorecardController {
    private final ReadScorecard read;

    ScorecardController(ReadScorecard read) {
        this.read = read;
    }

    @BatchMapping(typeName = "Call")
    Map<CallView, CallScorecardView> scorecard(List<CallView> calls, @ContextValue Actor actor) {
        var results =
                read.all(actor, calls.stream().map(view -> view.call().id()).toList());
        var shown = new HashMap<CallView, CallScorecardView>();
        calls.forEach(view -> {
            var result = results.get(view.call().id());
            if (result != null) {
                CallScorecardView.of(result).ifPresent(card -> shown.put(view, card));
            }
        });
        return shown;
    }
}
