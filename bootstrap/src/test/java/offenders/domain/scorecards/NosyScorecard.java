package offenders.domain.scorecards;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyScorecard(KnownCandidates other) {}
