package offenders.domain.candidates;

import offenders.domain.integration.KnownIntegration;

/// Knows a feature that it must not know.
record NosyCandidates(KnownIntegration other) {}
