package dev.pinbridge.domain.scorecards;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.notes.NoteTemplate;
import java.util.List;
import java.util.Optional;

/// What whoever interviews in a stage is asked to judge.
///
/// @param name in the ATS's words, of any length
/// @param criteria in the order in which the ATS shows them
public record Scorecard(ScorecardId id, String name, List<Criterion> criteria) {
    public Scorecard {
        criteria = List.copyOf(criteria);
    }

    /// For a note that gathers what was said on each criterion, as far as a template has room for it. The same
    /// scorecard of the same account always has the same template id. Empty when there is no criterion that has a
    /// title.
    public Optional<NoteTemplate> template(AccountName account) {
        return ScorecardTemplate.of(account, this);
    }
}
