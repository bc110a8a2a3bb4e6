package dev.pinbridge.domain.mirror;

import dev.pinbridge.domain.DrivenPort;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Who came to have hiring roles and who had them before, as [MirroredRecords#save] noticed it: of a job whose
/// recruiter or hiring manager is another one than was mirrored, and of an interview whose interviewers are. What
/// is mirrored for the first time tells of no change, nor does what leaves the mirror; with a job goes everything
/// that was noted of it. Of an interview nothing is noted unless its application and the job are mirrored.
@DrivenPort
public interface HiringRoleChanges {
    /// How many are kept of each role in a job; of the others, the oldest go with each that is noted.
    int KEPT = 100;

    /// Of each of these the latest first, `most` at most: who recruits for the job and who manages the hiring,
    /// and who holds the interview when there is one. Those without any are missing. One round trip for each
    /// account.
    Map<Hiring, List<HiringRoleChange>> latest(OrganisationId organisation, Collection<Hiring> hirings, int most);
}
