package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Collection;
import java.util.Map;

/// What is mirrored of the applications that calls are about. Follows changes in the ATS with the next look.
@DrivenPort
public interface Subjects {
    /// Of those that are mirrored. One round trip whatever the number.
    Map<Target, Subject> of(OrganisationId organisation, Collection<Target> targets);
}
