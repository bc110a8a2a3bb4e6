package offenders.graphql;

import offenders.documents.NeighbourDocuments;

/// Knows another adapter.
record MeetsDocuments(NeighbourDocuments other) {}
