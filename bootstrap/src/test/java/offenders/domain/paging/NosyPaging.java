package offenders.domain.paging;

import offenders.domain.directory.KnownDirectory;

/// Knows a feature that it must not know.
record NosyPaging(KnownDirectory other) {}
