package offenders.domain.documents;

import offenders.domain.integration.KnownIntegration;

/// Knows a feature that it must not know.
record NosyDocuments(KnownIntegration other) {}
