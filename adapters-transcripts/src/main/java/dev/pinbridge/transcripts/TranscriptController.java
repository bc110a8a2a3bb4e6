package dev.pinbridge.transcripts;

import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.application.transcripts.UploadTranscript;
import dev.pinbridge.application.transcripts.UploadTranscriptResult;
import dev.pinbridge.domain.transcripts.TranscriptFormats;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Takes in transcripts that are too long for a request to the API. The file is not kept, and its name has no
/// say.
@RestController
final class TranscriptController {
    private final UploadTranscript uploadTranscript;
    private final CurrentActor currentActor;

    TranscriptController(UploadTranscript uploadTranscript, CurrentActor currentActor) {
        this.uploadTranscript = uploadTranscript;
        this.currentActor = currentActor;
    }

    /// What is to be known of it next is asked of the API.
    record UploadedTranscript(int version, int speakerCount, int utteranceCount) {}

    @PostMapping(path = "/calls/{id}/transcript", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    UploadedTranscript upload(@PathVariable String id, @RequestPart("file") MultipartFile file) throws IOException {
        var call = PublicId.parse(id).orElseThrow(TranscriptProblem::callNotFound);
        if (file.getSize() > TranscriptFormats.MOST_CHARACTERS) {
            throw TranscriptProblem.tooLarge();
        }
        var text = Encoding.decode(file.getBytes());
        return switch (uploadTranscript.upload(currentActor.get(), call, text, null)) {
            case UploadTranscriptResult.Uploaded(var outline) ->
                new UploadedTranscript(outline.version(), outline.speakers().size(), outline.utterances());
            case UploadTranscriptResult.Unreadable(var whatWouldBeRight) ->
                throw TranscriptProblem.unreadable(whatWouldBeRight);
            case UploadTranscriptResult.UnknownCall _ -> throw TranscriptProblem.callNotFound();
        };
    }
}
