package dev.pinbridge.domain.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT", "WEBVTT\n\n00:01.000 --> 00:02.000\nHi", "\uFEFFWEBVTT - made by hand\n"})
    void knowsWebVttByItsFirstWord(String text) {
        assertThat(TranscriptFormat.of(text)).isEqualTo(TranscriptFormat.WEBVTT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"segments\": []}", "\uFEFF\n [ { } ]"})
    void knowsJsonByItsFirstBracket(String text) {
        assertThat(TranscriptFormat.of(text)).isEqualTo(TranscriptFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n00:00:01,000 --> 00:00:02,000\nHi", "one --> two", "WEBVT -->"})
    void takesEverythingElseWithTimesForSubRip(String text) {
        assertThat(TranscriptFormat.of(text)).isEqualTo(TranscriptFormat.SUBRIP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello", "WEBVT"})
    void saysWhatWouldBeRightOfWhatIsNoneOfThem(String text) {
        assertThatThrownBy(() -> TranscriptFormat.of(text))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must be WebVTT, SubRip or a list of segments in JSON");
    }

    @Test
    void looksAtTheBeginningOnly() {
        assertThat(TranscriptFormat.of("1\nWEBVTT { -->")).isEqualTo(TranscriptFormat.SUBRIP);
    }
}
