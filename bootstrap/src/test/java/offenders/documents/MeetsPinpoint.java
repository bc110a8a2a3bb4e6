package offenders.documents;

import offenders.pinpoint.NeighbourPinpoint;

/// Knows another adapter.
record MeetsPinpoint(NeighbourPinpoint other) {}
