package offenders.domain.notices;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyNotices(KnownCandidates other) {}
