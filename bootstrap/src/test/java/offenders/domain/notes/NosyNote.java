package offenders.domain.notes;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyNote(KnownCandidates other) {}
