package offenders.domain.conversations;

import offenders.domain.integration.KnownIntegration;

/// Knows a feature that it must not know.
record NosyConversations(KnownIntegration other) {}
