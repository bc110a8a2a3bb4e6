package dev.pinbridge.domain.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "'So, what did you do in 2024?', 7",
        "'I don''t know. It’s fine', 5",
        "'Zoe\u0308 is back', 3",
        "'हिन्दी में', 2",
        "'مرحبا بكم جميعا', 3",
        "'今日は Kubernetes です', 6",
        "'Javaで書く', 4",
        "'--- ...', 0",
    })
    void countsWordsAndCharactersOfScriptsWithoutSpaces(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }
}
