package dev.pinbridge.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final String TEXT = "WEBVTT مرحبا 🎧";

    @Test
    void readsUtf8AndWhatSaysThatItIsUtf16() {
        assertThat(Encoding.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(Encoding.decode(TEXT.getBytes(StandardCharsets.UTF_16))).isEqualTo(TEXT);
        assertThat(Encoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(Encoding.decode(new byte[0])).isEmpty();
    }

    @Test
    void refusesEverythingElse() {
        assertThatThrownBy(() -> Encoding.decode("Zoë".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(TranscriptProblem.class)
                .hasMessage("The file must be a text in UTF-8.");
    }
}
