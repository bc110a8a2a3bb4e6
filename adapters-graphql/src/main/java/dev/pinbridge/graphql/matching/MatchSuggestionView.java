package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.matching.Suggestion;
import java.util.List;

/// An application that a call may be about, as the schema shows it.
public record MatchSuggestionView(Suggestion suggestion, MatchedApplication application) {
    public double probability() {
        return suggestion.probability();
    }

    public double score() {
        return suggestion.score();
    }

    public List<MatchEvidenceView> evidence() {
        return suggestion.evidence().stream().map(MatchEvidenceView::new).toList();
    }
}
