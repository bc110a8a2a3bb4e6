package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.DomainEvent;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.List;

/// What some calls are about has become known, or is something else now.
///
/// @param matches as they are now, one of each of those calls
public record MatchesChanged(OrganisationId organisation, List<Match> matches) implements DomainEvent {
    public MatchesChanged {
        matches = List.copyOf(matches);
    }
}
