package dev.pinbridge.pinpoint.forwarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pinbridge.domain.forwarding.NewApplication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whom and what an application is for. Without a stage it goes to the job's first one, `applied` (reference,
/// section 4.3); naming the candidate makes certain that Pinpoint reuses its record of the person (section 6).
record NewApplicationRelationships(
        Pointer job, @Nullable Pointer candidate, @Nullable Created answers) {
    static NewApplicationRelationships of(NewApplication application) {
        var knownAs = application.knownAs();
        return new NewApplicationRelationships(
                Pointer.to("jobs", application.job().value()),
                knownAs == null ? null : Pointer.to("candidates", knownAs.value()),
                application.answers().isEmpty() ? null : Created.of(NewAnswer.of(application)));
    }

    /// What is created along, by the names under which it is included.
    record Created(List<Handle> data) {
        static Created of(List<NewAnswer> answers) {
            return new Created(answers.stream()
                    .map(answer -> new Handle(answer.type(), answer.tempId(), "create"))
                    .toList());
        }
    }

    record Handle(String type, @JsonProperty("temp-id") String tempId, String method) {}

    record Pointer(Target data) {
        static Pointer to(String type, String id) {
            return new Pointer(new Target(type, id));
        }
    }

    record Target(String type, String id) {}
}
