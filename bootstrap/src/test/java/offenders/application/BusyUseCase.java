package offenders.application;

import dev.pinbridge.application.UseCase;
import org.springframework.stereotype.Component;

/// Does two things, may be extended, and knows Spring.
@UseCase
@Component
class BusyUseCase {
    public int one() {
        return 1;
    }

    public int two() {
        return 2;
    }
}
