package dev.pinbridge.application.scorecards;

import dev.pinbridge.application.scorecards.ScorecardResult.Found;
import dev.pinbridge.application.scorecards.ScorecardResult.None;
import dev.pinbridge.application.scorecards.ScorecardResult.NotConnected;
import dev.pinbridge.application.scorecards.ScorecardResult.NotMatched;
import dev.pinbridge.application.scorecards.ScorecardResult.UnknownCall;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.StageId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is known of some calls before the ATS is asked.
///
/// @param open those that the actor may open
/// @param targets of those that are matched
/// @param stages of those that are known
record Wanted(Set<CallId> open, Map<CallId, Target> targets, Map<Target, StageId> stages) {
    Wanted {
        open = Set.copyOf(open);
        targets = Map.copyOf(targets);
        stages = Map.copyOf(stages);
    }

    Set<StageId> stagesOf(AccountName account) {
        return stages.entrySet().stream()
                .filter(entry -> entry.getKey().account().equals(account))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    ScorecardResult result(CallId call, Answer answer) {
        if (!open.contains(call)) {
            return new UnknownCall();
        }
        var target = targets.get(call);
        if (target == null) {
            return new NotMatched();
        }
        var stage = stages.get(target);
        return stage == null ? new None() : result(target, stage, answer);
    }

    private static ScorecardResult result(Target target, StageId stage, Answer answer) {
        return switch (answer) {
            case Answer.NotNeeded _ -> new None();
            case Answer.Without(var why) -> why;
            case Answer.Read(var account, var scorecards) ->
                account.equals(target.account())
                        ? Optional.ofNullable(scorecards.get(stage))
                                .flatMap(scorecard -> scorecard.template(account))
                                .<ScorecardResult>map(Found::new)
                                .orElseGet(None::new)
                        : new NotConnected();
        };
    }
}
