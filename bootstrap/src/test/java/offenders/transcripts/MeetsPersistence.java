package offenders.transcripts;

import offenders.persistence.NeighbourPersistence;

/// Knows another adapter.
record MeetsPersistence(NeighbourPersistence other) {}
