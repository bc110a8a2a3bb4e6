package dev.pinbridge.domain.mirror;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That somebody has a hiring role since, or has it no longer.
///
/// @param who as the user is mirrored now; named by the id when it is not any more
/// @param interview that the role is about; null when it is about the job as a whole
/// @param noticedAt when it was mirrored, which is after it came about at the ATS
public record HiringRoleChange(
        Colleague who,
        HiringRole role,
        HiringRoleChangeType type,
        @Nullable InterviewId interview,
        Instant noticedAt) {}
