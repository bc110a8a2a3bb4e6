package offenders.domain.mirror;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyMirror(KnownCandidates other) {}
