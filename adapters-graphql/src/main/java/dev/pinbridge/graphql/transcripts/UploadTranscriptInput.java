package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.calls.CallId;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.graphql.calls.CallNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.relay.NodeIds;
import org.jspecify.annotations.Nullable;

/// What was said in a call.
record UploadTranscriptInput(
        String callId, String content, @Nullable TranscriptFormat format) {
    /// What a request may be long, less what else is in it.
    private static final int MAX_LENGTH = 200_000;

    record Upload(CallId call, String text, @Nullable TranscriptFormat format) {}

    Decoded<Upload> decode() {
        var fields = new InputFields();
        var call = fields.reference("callId", callId, NodeIds::call, CallNotFoundError::at);
        var text = fields.required("content", "Transcript", content, UploadTranscriptInput::bounded);
        return fields.then(() -> new Upload(call.get(), text.get(), format));
    }

    private static String bounded(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue("must have at most " + MAX_LENGTH
                    + " characters, or be uploaded as a file to the call; it has " + text.length());
        }
        return text;
    }
}
