package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.positions.JobStatus;
import org.jspecify.annotations.Nullable;

/// What the ATS says now of an application that a call is about.
///
/// @param candidateName null when the ATS conceals it or has none
/// @param candidateEmail likewise; in lower case
/// @param isConcealed whether the ATS hides who it is
/// @param isRestricted whether nobody but the job's hiring team may know of it
public record Subject(
        @Nullable String candidateName,
        @Nullable String candidateEmail,
        boolean isConcealed,
        @Nullable String jobTitle,
        @Nullable JobStatus jobStatus,
        @Nullable String stage,
        @Nullable String location,
        boolean isRestricted) {}
