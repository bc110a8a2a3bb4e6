package dev.pinbridge.graphql.transcripts;

import dev.pinbridge.application.transcripts.UploadTranscript;
import dev.pinbridge.application.transcripts.UploadTranscriptResult;
import dev.pinbridge.domain.directory.Actor;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class UploadTranscriptController {
    private final UploadTranscript uploadTranscript;
    private final ShownTranscripts shown;

    UploadTranscriptController(UploadTranscript uploadTranscript, ShownTranscripts shown) {
        this.uploadTranscript = uploadTranscript;
        this.shown = shown;
    }

    @MutationMapping
    UploadTranscriptPayload uploadTranscript(@Argument UploadTranscriptInput input, @ContextValue Actor actor) {
        return input.decode().fold(upload -> upload(actor, upload), UploadTranscriptPayload::failed);
    }

    private UploadTranscriptPayload upload(Actor actor, UploadTranscriptInput.Upload upload) {
        return switch (uploadTranscript.upload(actor, upload.call(), upload.text(), upload.format())) {
            case UploadTranscriptResult.Uploaded(var outline) ->
                new UploadTranscriptPayload(shown.of(actor, outline), List.of());
            case UploadTranscriptResult.Unreadable(var whatWouldBeRight) ->
                UploadTranscriptPayload.unreadable(whatWouldBeRight);
            case UploadTranscriptResult.UnknownCall _ -> UploadTranscriptPayload.notFound();
        };
    }
}
