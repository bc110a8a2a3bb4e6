package dev.pinbridge.domain.access;

import java.util.Set;

/// Who hires for a call's job, by their e-mail addresses in lower case.
///
/// @param isRestricted whether nobody else may know of the job
/// @param interviewers who are to hold the interview that the call is matched with
public record HiringTeam(
        boolean isRestricted, Set<String> recruiters, Set<String> hiringManagers, Set<String> interviewers) {
    /// Of a job that is not mirrored, any more or yet: it may be confidential, and nobody is known to hire for
    /// it.
    public static final HiringTeam UNKNOWN = new HiringTeam(true, Set.of(), Set.of(), Set.of());

    public HiringTeam {
        recruiters = Set.copyOf(recruiters);
        hiringManagers = Set.copyOf(hiringManagers);
        interviewers = Set.copyOf(interviewers);
    }

    /// Whether somebody with that address may know of the job.
    public boolean isOpenTo(String email) {
        return !isRestricted
                || recruiters.contains(email)
                || hiringManagers.contains(email)
                || interviewers.contains(email);
    }
}
