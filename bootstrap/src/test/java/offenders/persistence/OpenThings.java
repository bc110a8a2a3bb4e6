package offenders.persistence;

import offenders.domain.Things;

/// An adapter for all to see.
public class OpenThings implements Things {
    @Override
    public int count() {
        return 0;
    }
}
