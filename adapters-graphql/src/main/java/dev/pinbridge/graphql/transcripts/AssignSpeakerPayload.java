package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `assignSpeaker`.
record AssignSpeakerPayload(@Nullable TranscriptView transcript, List<UserError> errors) {
    AssignSpeakerPayload {
        errors = List.copyOf(errors);
    }

    static AssignSpeakerPayload notFound() {
        return failed(List.of(CallNotFoundError.at("callId")));
    }

    static AssignSpeakerPayload invalid(String sentence, String field) {
        return failed(List.of(new InvalidInputError(sentence, InputPath.to(field))));
    }

    static AssignSpeakerPayload failed(List<UserError> errors) {
        return new AssignSpeakerPayload(null, errors);
    }
}
