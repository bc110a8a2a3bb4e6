package dev.pinbridge.graphql.matching;

import dev.pinbridge.domain.matching.Subject;
import dev.pinbridge.domain.matching.Target;
import dev.pinbridge.domain.positions.JobStatus;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// An application that a call is about, or may be, as the schema shows it.
///
/// @param subject null when the ATS does not have it any more
public record MatchedApplication(
        Target target, URI url, @Nullable Subject subject) {
    public String account() {
        return target.account().value();
    }

    public String atsReference() {
        return target.application().value();
    }

    public String jobReference() {
        return target.job().value();
    }

    public @Nullable String candidateReference() {
        return target.candidate() == null ? null : target.candidate().value();
    }

    public @Nullable String interviewReference() {
        return target.interview() == null ? null : target.interview().value();
    }

    public boolean isThere() {
        return subject != null;
    }

    public boolean isConcealed() {
        return subject != null && subject.isConcealed();
    }

    public boolean isConfidential() {
        return subject != null && subject.isRestricted();
    }

    public @Nullable String candidateName() {
        return subject == null ? null : subject.candidateName();
    }

    public @Nullable String candidateEmail() {
        return subject == null ? null : subject.candidateEmail();
    }

    public @Nullable String jobTitle() {
        return subject == null ? null : subject.jobTitle();
    }

    public @Nullable JobStatus jobStatus() {
        return subject == null ? null : subject.jobStatus();
    }

    public @Nullable String stage() {
        return subject == null ? null : subject.stage();
    }

    public @Nullable String location() {
        return subject == null ? null : subject.location();
    }
}
