package offenders.domain.integration;

import offenders.domain.paging.KnownPaging;

/// Knows a feature that it must not know.
record NosyIntegration(KnownPaging other) {}
