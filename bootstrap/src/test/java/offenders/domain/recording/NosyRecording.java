package offenders.domain.recording;

import offenders.domain.candidates.KnownCandidates;

/// Knows a feature that it must not know.
record NosyRecording(KnownCandidates other) {}
