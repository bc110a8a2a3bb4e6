package offenders.domain;

import java.util.Optional;

/// Takes an absence.
interface Wishes {
    void grant(Optional<String> wish);
}
