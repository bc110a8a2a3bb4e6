package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.AtsApplication;
import dev.pinbridge.domain.forwarding.JobTarget;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Another application of the same person at the ATS.
///
/// @param beside tells which account it is in
record OtherApplication(@Nullable JobTarget beside, AtsApplication application) {
    public String atsReference() {
        return application.id().value();
    }

    public String jobReference() {
        return application.job().value();
    }

    public @Nullable String jobTitle() {
        return application.jobTitle();
    }

    public @Nullable String stage() {
        return application.stage();
    }

    public @Nullable Instant appliedAt() {
        return application.appliedAt();
    }
}
