package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.forwarding.NewApplication;
import org.jspecify.annotations.Nullable;

/// Whom and what an application is for. Without a stage it goes to the job's first one, `applied` (reference,
/// section 4.3); naming the candidate makes certain that Pinpoint reuses its record of the person (section 6).
record NewApplicationRelationships(Pointer job, @Nullable Pointer candidate) {
    static NewApplicationRelationships of(NewApplication application) {
        var knownAs = application.knownAs();
        return new NewApplicationRelationships(
                Pointer.to("jobs", application.job().value()),
                knownAs == null ? null : Pointer.to("candidates", knownAs.value()));
    }

    record Pointer(Target data) {
        static Pointer to(String type, String id) {
            return new Pointer(new Target(type, id));
        }
    }

    record Target(String type, String id) {}
}
