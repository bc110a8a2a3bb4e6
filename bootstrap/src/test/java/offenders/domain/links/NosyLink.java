package offenders.domain.links;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyLink(KnownCandidates other) {}
