package offenders.persistence;

import offenders.graphql.NeighbourGraphql;

/// Knows another adapter.
record MeetsGraphql(NeighbourGraphql other) {}
