package dev.pinbridge.transcripts;

import dev.pinbridge.domain.transcripts.TranscriptFormats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A bean for the port `TranscriptFormats`.
@Configuration(proxyBeanMethods = false)
public class TranscriptsConfiguration {
    @Bean
    public TranscriptFormats transcriptFormats() {
        return new ExportedTranscripts();
    }
}
