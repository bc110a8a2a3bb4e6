package dev.pinbridge.application.ats;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.forwarding.NewApplication;
import dev.pinbridge.domain.integration.AccountName;
import org.jspecify.annotations.Nullable;

/// An application that [InMemoryAts] created because we asked for it.
///
/// @param cvSha256 of the bytes that arrived, in lower-case hexadecimal; null when no CV came along
public record ReceivedApplication(
        AccountName account,
        ApplicationId id,
        AtsCandidateId candidate,
        NewApplication application,
        @Nullable String cvSha256) {}
