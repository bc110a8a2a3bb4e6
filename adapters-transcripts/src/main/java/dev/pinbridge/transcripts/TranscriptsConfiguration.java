package dev.pinbridge.transcripts;

import dev.pinbridge.application.directory.CurrentActor;
import dev.pinbridge.application.transcripts.UploadTranscript;
import dev.pinbridge.domain.transcripts.TranscriptFormats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reading transcripts, and taking them in over HTTP.
@Configuration(proxyBeanMethods = false)
public class TranscriptsConfiguration {
    @Bean
    TranscriptFormats transcriptFormats() {
        return new ExportedTranscripts();
    }

    @Bean
    TranscriptController transcriptUploads(UploadTranscript uploadTranscript, CurrentActor currentActor) {
        return new TranscriptController(uploadTranscript, currentActor);
    }

    @Bean
    TranscriptProblems transcriptProblems() {
        return new TranscriptProblems();
    }
}
