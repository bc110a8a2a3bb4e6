package offenders.domain.forwarding;

import offenders.domain.notices.KnownNotices;

/// Knows a feature that it must not know.
record NosyForwarding(KnownNotices other) {}
