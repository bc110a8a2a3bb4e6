package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;
import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Evidence;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchState;
import dev.pinbridge.domain.matching.MatchStatus;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Observation;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.persistence.generated.tables.records.CallMatchRecord;
import dev.pinbridge.persistence.generated.tables.records.MatchStepRecord;
import dev.pinbridge.persistence.generated.tables.records.MatchSuggestionRecord;
import java.util.List;
import java.util.stream.IntStream;

/// Matches, what was suggested and how it came as rows.
final class MatchRows {
    private MatchRows() {}

    static CallMatchRecord row(Match match) {
        var row = new CallMatchRecord();
        row.from(stateOf(match.state()));
        row.setOrganisationId(match.organisation());
        row.setCallId(match.call());
        row.setSince(match.since());
        return row;
    }

    static MatchStepRecord row(OrganisationId organisation, CallId call, MatchStep step) {
        var row = new MatchStepRecord();
        row.from(stateOf(step.state()));
        row.setOrganisationId(organisation);
        row.setCallId(call);
        row.setAt(step.at());
        row.setDecidedBy(step.by());
        row.setAction(step.action());
        return row;
    }

    private static CallMatchRecord stateOf(MatchState state) {
        var row = new CallMatchRecord();
        row.setStatus(MatchStatus.of(state));
        switch (state) {
            case MatchState.Unmatched(var reason) -> row.setReason(reason);
            case MatchState.Matched(var target, var basis) -> {
                row.setBasis(basis);
                row.setAccount(target.account());
                row.setApplicationId(target.application());
                row.setJobId(target.job());
                row.setAtsCandidateId(target.candidate());
                row.setInterviewId(target.interview());
            }
            case MatchState.NotConnected _, MatchState.Rejected _ -> {
                // The status says it all.
            }
        }
        return row;
    }

    static List<MatchSuggestionRecord> suggestions(Match match) {
        return IntStream.range(0, match.suggestions().size())
                .mapToObj(place -> row(match, place, match.suggestions().get(place)))
                .toList();
    }

    private static MatchSuggestionRecord row(Match match, int place, Suggestion suggestion) {
        var target = suggestion.target();
        var row = new MatchSuggestionRecord();
        row.setOrganisationId(match.organisation());
        row.setCallId(match.call());
        row.setPlace(place);
        row.setAccount(target.account());
        row.setApplicationId(target.application());
        row.setJobId(target.job());
        row.setAtsCandidateId(target.candidate());
        row.setInterviewId(target.interview());
        row.setProbability(suggestion.probability());
        row.setObservations(
                suggestion.evidence().stream().map(Evidence::observation).toArray(Observation[]::new));
        row.setWeights(suggestion.evidence().stream().map(Evidence::weight).toArray(Double[]::new));
        return row;
    }

    static Match match(CallMatchRecord row, List<Suggestion> suggestions) {
        return new Match(row.getOrganisationId(), row.getCallId(), state(row), suggestions, row.getSince());
    }

    static MatchStep step(MatchStepRecord row) {
        return new MatchStep(row.getAt(), row.getDecidedBy(), row.getAction(), state(row.into(CALL_MATCH)));
    }

    private static MatchState state(CallMatchRecord row) {
        return switch (row.getStatus()) {
            case NOT_CONNECTED -> new MatchState.NotConnected();
            case MATCHED ->
                new MatchState.Matched(
                        new Target(
                                requireNonNull(row.getAccount()),
                                requireNonNull(row.getApplicationId()),
                                requireNonNull(row.getJobId()),
                                row.getAtsCandidateId(),
                                row.getInterviewId()),
                        requireNonNull(row.getBasis()));
            case NEEDS_REVIEW -> new MatchState.Unmatched(requireNonNull(row.getReason()));
            case NOT_MATCHED ->
                row.getReason() == null ? new MatchState.Rejected() : new MatchState.Unmatched(row.getReason());
        };
    }

    static Suggestion suggestion(MatchSuggestionRecord row) {
        var observations = row.getObservations();
        var weights = row.getWeights();
        return new Suggestion(
                new Target(
                        row.getAccount(),
                        row.getApplicationId(),
                        row.getJobId(),
                        row.getAtsCandidateId(),
                        row.getInterviewId()),
                IntStream.range(0, observations.length)
                        .mapToObj(i -> new Evidence(observations[i], weights[i]))
                        .toList(),
                row.getProbability());
    }
}
