package offenders.domain.calls;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyCall(KnownCandidates other) {}
