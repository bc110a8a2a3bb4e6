package offenders.domain.transcripts;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyTranscript(KnownCandidates other) {}
