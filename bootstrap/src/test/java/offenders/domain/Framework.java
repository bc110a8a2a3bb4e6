package offenders.domain;

import org.slf4j.Logger;

/// The domain with a logger.
record Framework(Logger log) {}
