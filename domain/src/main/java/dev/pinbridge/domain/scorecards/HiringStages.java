package dev.pinbridge.domain.scorecards;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.mirror.StageId;
import java.util.Collection;
import java.util.Map;

/// In which stage what calls are about takes place, out of what is mirrored.
@DrivenPort
public interface HiringStages {
    /// The stage of the interview; where it is not known which interview it is, or which stage it has, the one
    /// that the application is in now. Those of which neither is known are missing. A fixed number of round trips
    /// for each account.
    Map<Target, StageId> of(OrganisationId organisation, Collection<Target> targets);
}
