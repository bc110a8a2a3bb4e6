package dev.pinbridge.domain.matching;

import dev.pinbridge.domain.forwarding.ApplicationId;
import dev.pinbridge.domain.forwarding.AtsCandidateId;
import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import dev.pinbridge.domain.positions.JobId;
import org.jspecify.annotations.Nullable;

/// What a call is about: an application of an account, and one of its interviews if it is known which.
public record Target(
        AccountName account,
        ApplicationId application,
        JobId job,
        @Nullable AtsCandidateId candidate,
        @Nullable InterviewId interview) {
    public static Target of(AccountName account, Prospect prospect) {
        var meeting = prospect.meeting();
        return new Target(
                account,
                prospect.application(),
                prospect.job(),
                prospect.candidate(),
                meeting == null ? null : meeting.id());
    }
}
