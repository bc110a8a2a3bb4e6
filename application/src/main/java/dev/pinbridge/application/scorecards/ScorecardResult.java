package dev.pinbridge.application.scorecards;

import dev.pinbridge.domain.notes.NoteTemplate;

/// What became of looking for the scorecard of a call.
public sealed interface ScorecardResult {
    /// @param template made of it
    record Found(NoteTemplate template) implements ScorecardResult {}

    /// Its stage has no scorecard with anything to judge, or is not known.
    record None() implements ScorecardResult {}

    /// It is not known what the call is about.
    record NotMatched() implements ScorecardResult {}

    /// There is no such call that the actor may open.
    record UnknownCall() implements ScorecardResult {}

    /// The API key may not read scorecards.
    record NoPermission() implements ScorecardResult {}

    /// The account that the call is about is not connected, or the connection needs attention.
    record NotConnected() implements ScorecardResult {}

    /// @param words what the trouble was, for people
    record Unavailable(String words) implements ScorecardResult {}
}
