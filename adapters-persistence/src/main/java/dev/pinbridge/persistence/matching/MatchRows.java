package dev.pinbridge.persistence.matching;

import static dev.pinbridge.persistence.generated.Tables.CALL_MATCH;
import static dev.pinbridge.persistence.generated.Tables.MATCH_STEP;
import static dev.pinbridge.persistence.generated.Tables.MATCH_SUGGESTION;
import static java.util.Objects.requireNonNull;

import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Evidence;
import dev.pinbridge.domain.matching.Match;
import dev.pinbridge.domain.matching.MatchStep;
import dev.pinbridge.domain.matching.Observation;
import dev.pinbridge.domain.matching.Suggestion;
import dev.pinbridge.persistence.generated.tables.records.CallMatchRecord;
import dev.pinbridge.persistence.generated.tables.records.MatchStepRecord;
import dev.pinbridge.persistence.generated.tables.records.MatchSuggestionRecord;
import java.util.List;
import java.util.stream.IntStream;

/// Matches, what was suggested and how it came as rows.
final class MatchRows {
    private static final StateFields STATE =
            new StateFields(CALL_MATCH.STATUS, CALL_MATCH.REASON, CALL_MATCH.BASIS, TargetFields.OF_MATCH);
    private static final StateFields STEP = new StateFields(
            MATCH_STEP.STATUS,
            MATCH_STEP.REASON,
            MATCH_STEP.BASIS,
            new TargetFields(
                    MATCH_STEP.ACCOUNT,
                    MATCH_STEP.APPLICATION_ID,
                    MATCH_STEP.JOB_ID,
                    MATCH_STEP.ATS_CANDIDATE_ID,
                    MATCH_STEP.INTERVIEW_ID));
    private static final TargetFields SUGGESTED = new TargetFields(
            MATCH_SUGGESTION.ACCOUNT,
            MATCH_SUGGESTION.APPLICATION_ID,
            MATCH_SUGGESTION.JOB_ID,
            MATCH_SUGGESTION.ATS_CANDIDATE_ID,
            MATCH_SUGGESTION.INTERVIEW_ID);

    private MatchRows() {}

    static CallMatchRecord row(Match match) {
        var row = new CallMatchRecord();
        row.setOrganisationId(match.organisation());
        row.setCallId(match.call());
        row.setSince(match.since());
        STATE.write(row, match.state());
        return row;
    }

    static MatchStepRecord row(OrganisationId organisation, CallId call, MatchStep step) {
        var row = new MatchStepRecord();
        row.setOrganisationId(organisation);
        row.setCallId(call);
        row.setAt(step.at());
        row.setDecidedBy(step.by());
        row.setAction(step.action());
        STEP.write(row, step.state());
        return row;
    }

    static List<MatchSuggestionRecord> suggestions(Match match) {
        return IntStream.range(0, match.suggestions().size())
                .mapToObj(place -> row(match, place, match.suggestions().get(place)))
                .toList();
    }

    private static MatchSuggestionRecord row(Match match, int place, Suggestion suggestion) {
        var row = new MatchSuggestionRecord();
        row.setOrganisationId(match.organisation());
        row.setCallId(match.call());
        row.setPlace(place);
        SUGGESTED.write(row, suggestion.target());
        row.setProbability(suggestion.probability());
        row.setObservations(
                suggestion.evidence().stream().map(Evidence::observation).toArray(Observation[]::new));
        row.setWeights(suggestion.evidence().stream().map(Evidence::weight).toArray(Double[]::new));
        return row;
    }

    static Match match(CallMatchRecord row, List<Suggestion> suggestions) {
        return new Match(row.getOrganisationId(), row.getCallId(), STATE.read(row), suggestions, row.getSince());
    }

    static MatchStep step(MatchStepRecord row) {
        return new MatchStep(row.getAt(), row.getDecidedBy(), row.getAction(), STEP.read(row));
    }

    static Suggestion suggestion(MatchSuggestionRecord row) {
        var observations = row.getObservations();
        var weights = row.getWeights();
        return new Suggestion(
                requireNonNull(SUGGESTED.read(row)),
                IntStream.range(0, observations.length)
                        .mapToObj(i -> new Evidence(observations[i], weights[i]))
                        .toList(),
                row.getProbability());
    }
}
