package dev.pinbridge.domain.calls;

import dev.pinbridge.domain.integration.AccountName;
import dev.pinbridge.domain.mirror.InterviewId;
import org.jspecify.annotations.Nullable;

/// How a call came to be known. Of each reference an organisation has one call at most.
public sealed interface CallOrigin {
    /// An interview was scheduled in the ATS.
    record OfInterview(AccountName account, InterviewId interview) implements CallOrigin {}

    /// A calendar invited to it.
    ///
    /// @param uid as [Invite#uid]
    record OfInvite(String uid, int sequence) implements CallOrigin {}

    /// Somebody asked for it to be joined while it was going on.
    record Ongoing() implements CallOrigin {}

    /// A recording or a transcript of it was uploaded.
    ///
    /// @param reference whatever the uploader knows it by; null when it does not matter whether it comes twice
    record Uploaded(@Nullable String reference) implements CallOrigin {}

    /// What tells that two are the same, among those of a kind; null when nothing does.
    default @Nullable String reference() {
        return switch (this) {
            case OfInterview(var account, var interview) -> account.value() + "/" + interview.value();
            case OfInvite(var uid, var _) -> uid;
            case Ongoing() -> null;
            case Uploaded(var reference) -> reference;
        };
    }
}
