package dev.pinbridge.domain.notices;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.positions.PositionId;
import java.util.Collection;
import java.util.List;

/// The hand-overs that stand still until a person does something, counted by position and reason.
@DrivenPort
public interface StalledForwardings {
    /// Of every position, in no particular order.
    List<Stalled<NoticeSubject.OfPosition>> all(OrganisationId organisation);

    /// Of these positions. One round trip whatever the number.
    List<Stalled<NoticeSubject.OfPosition>> at(OrganisationId organisation, Collection<PositionId> positions);
}
