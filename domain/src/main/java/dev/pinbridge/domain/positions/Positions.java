package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.paging.PageRequest;
import dev.pinbridge.domain.paging.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The positions of an organisation. One of another organisation is not found.
@DrivenPort
public interface Positions {
    /// Adds it or replaces the earlier version, its link included.
    void save(Position position);

    Optional<Position> find(OrganisationId organisation, PositionId id);

    /// As [#find], and nobody else changes it before the transaction ends.
    Optional<Position> lock(OrganisationId organisation, PositionId id);

    /// Those that exist, in no particular order. One round trip whatever the number.
    List<Position> findAll(OrganisationId organisation, Collection<PositionId> ids);

    /// By creation, newest first.
    Slice<Position> page(OrganisationId organisation, PageRequest request);

    /// The linked ones of an account, those seen longest ago first, `limit` at most.
    List<Position> linkedTo(OrganisationId organisation, AccountName account, int limit);
}
