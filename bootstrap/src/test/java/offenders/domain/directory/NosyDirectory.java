package offenders.domain.directory;

import offenders.domain.paging.KnownPaging;

/// Knows a feature that it must not know.
record NosyDirectory(KnownPaging other) {}
