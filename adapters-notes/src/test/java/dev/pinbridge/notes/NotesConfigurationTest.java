package dev.pinbridge.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.notes.NoteWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class NotesConfigurationTest {
    private static final String URL = "http://127.0.0.1:1/v1";

    @Test
    void extractsWhereNoModelIsSet() {
        assertThat(writer(Map.of())).isInstanceOf(ExtractiveWriter.class);
        assertThat(writer(Map.of("pinbridge.notes.base-url", " "))).isInstanceOf(ExtractiveWriter.class);
    }

    @Test
    void asksTheModelThatIsSet() {
        assertThat(writer(Map.of("pinbridge.notes.base-url", URL, "pinbridge.notes.model", "some")))
                .isInstanceOf(ModelWriter.class);
    }

    @Test
    void refusesAServerWithoutAModel() {
        assertThatThrownBy(() -> writer(Map.of("pinbridge.notes.base-url", URL)))
                .hasRootCauseMessage("PINBRIDGE_NOTES_MODEL is missing: PINBRIDGE_NOTES_BASE_URL is set")
                .hasStackTraceContaining(BindException.class.getSimpleName());
    }

    @Test
    void refusesABudgetIntoWhichNothingFits() {
        assertThatThrownBy(() -> writer(Map.of("pinbridge.notes.input-tokens", "10")))
                .hasRootCauseMessage(
                        "PINBRIDGE_NOTES_TIMEOUT must be positive, and PINBRIDGE_NOTES_INPUT_TOKENS 1000 or more");
    }

    @Test
    void theKeyCannotPrintItself() {
        assertThat(new NotesProperties(URL, "secret-key", "some", Duration.ofMinutes(2), 24_000).toString())
                .doesNotContain("secret-key")
                .contains("redacted");
    }

    private static NoteWriter writer(Map<String, String> settings) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("settings", new HashMap<>(settings)));
            context.register(NotesConfiguration.class);
            context.refresh();
            return context.getBean(NoteWriter.class);
        }
    }
}
