package offenders.domain.matching;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyMatch(KnownCandidates other) {}
