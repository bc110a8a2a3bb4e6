package dev.pinbridge.domain.positions;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.integration.AtsCredentials;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the ATS lets us read of a company's jobs. Every method asks the ATS anew, changes nothing there, and
/// throws [dev.pinbridge.domain.integration.AtsTrouble] when there is no usable answer.
@DrivenPort
public interface AtsJobs {
    /// The open jobs, confidential and private ones left out, in no particular order.
    List<JobSummary> open(AtsCredentials credentials);

    /// Empty when there is none, or none we may see. Confidential ones are found.
    Optional<Job> find(AtsCredentials credentials, JobId id);

    /// Those with one of these [JobSummary#uuid]s, whatever their state; deleted ones are missing. At most 100 at
    /// a time.
    List<DescribedJob> withUuids(AtsCredentials credentials, Collection<String> uuids);
}
