package offenders.notes;

import offenders.persistence.NeighbourPersistence;

/// Knows another adapter.
record MeetsPersistence(NeighbourPersistence other) {}
