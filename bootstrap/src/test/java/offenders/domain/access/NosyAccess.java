package offenders.domain.access;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyAccess(KnownCandidates other) {}
