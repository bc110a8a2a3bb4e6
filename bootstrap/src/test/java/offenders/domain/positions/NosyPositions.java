package offenders.domain.positions;

import offenders.domain.documents.KnownDocuments;

/// Knows a feature that it must not know.
record NosyPositions(KnownDocuments other) {}
