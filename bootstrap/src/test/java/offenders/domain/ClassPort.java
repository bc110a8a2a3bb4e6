package offenders.domain;

import dev.pinbridge.domain.DrivenPort;

/// A port that is a class, and speaks a vendor's language.
@DrivenPort
final class ClassPort {
    org.slf4j.Logger log() {
        return org.slf4j.LoggerFactory.getLogger(ClassPort.class);
    }
}
