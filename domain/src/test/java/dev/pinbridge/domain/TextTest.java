package dev.pinbridge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Žižek", "Ольга", "محمد", "李小龍", "นารี", "👩‍💻 Ada", "O’Neill-Smith"})
    void keepsEveryScript(String name) {
        assertThat(Text.line(name, 200)).isEqualTo(name);
    }

    @Test
    void composesWhatLooksTheSame() {
        assertThat(Text.line("Zoe\u0308", 200)).isEqualTo("Zoë");
    }

    @Test
    void countsCharactersAndNotHalvesOfThem() {
        assertThat(Text.line("👍".repeat(200), 200)).hasSize(400);
        assertThatThrownBy(() -> Text.line("👍".repeat(201), 200))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must have at most 200 characters; it has 201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void refusesNothing(String nothing) {
        assertThatThrownBy(() -> Text.line(nothing, 200)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\u0000b", "esc\u001b[0m"})
    void refusesControlCharactersInALine(String text) {
        assertThatThrownBy(() -> Text.line(text, 200))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("control characters");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> Text.prose("half \ud83d", 200))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("half of a character");
    }

    @Test
    void keepsTheLinesOfProse() {
        assertThat(Text.prose(" one\n\ttwo\r\nthree ", 200)).isEqualTo("one\n\ttwo\r\nthree");
        assertThatThrownBy(() -> Text.prose("a\u0000b", 200)).isInstanceOf(InvalidValue.class);
    }
}
