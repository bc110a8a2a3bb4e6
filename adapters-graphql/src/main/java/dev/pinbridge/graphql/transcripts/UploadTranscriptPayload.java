package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.InputPath;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `uploadTranscript`.
record UploadTranscriptPayload(@Nullable TranscriptView transcript, List<UserError> errors) {
    UploadTranscriptPayload {
        errors = List.copyOf(errors);
    }

    static UploadTranscriptPayload unreadable(String whatWouldBeRight) {
        return failed(List.of(new InvalidInputError("Transcript " + whatWouldBeRight + ".", InputPath.to("content"))));
    }

    static UploadTranscriptPayload notFound() {
        return failed(List.of(CallNotFoundError.at("callId")));
    }

    static UploadTranscriptPayload failed(List<UserError> errors) {
        return new UploadTranscriptPayload(null, errors);
    }
}
