package dev.pinbridge.notes;

import dev.pinbridge.domain.notes.NoteWriter;
import java.util.Objects;
import org.springframework.ai.tokenizer.JTokkitTokenCountEstimator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A bean for the port [NoteWriter]: a language model where one is set (`pinbridge.notes.base-url`), and the
/// extractive writer where none is.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotesProperties.class)
public class NotesConfiguration {
    @Bean
    NoteWriter noteWriter(NotesProperties properties) {
        var url = properties.baseUrl();
        if (url == null) {
            return new ExtractiveWriter();
        }
        var model = Objects.requireNonNull(properties.model());
        var chat = new Chat(url, Objects.requireNonNull(properties.apiKey()), model, properties.timeout());
        var budget = new Budget(new JTokkitTokenCountEstimator(), properties.inputTokens());
        return new ModelWriter(chat, model, budget);
    }
}
