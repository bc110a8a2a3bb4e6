package offenders.domain.comments;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyComment(KnownCandidates other) {}
