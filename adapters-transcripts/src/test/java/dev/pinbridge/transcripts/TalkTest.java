package dev.pinbridge.transcripts;

import static dev.pinbridge.transcripts.Reading.lines;
import static dev.pinbridge.transcripts.Reading.read;
import static dev.pinbridge.transcripts.Reading.times;
import static dev.pinbridge.transcripts.Reading.webVtt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.domain.transcripts.Utterance;
import org.junit.jupiter.api.Test;

class TalkTest {
    @Test
    void putsTogetherWhatOneSpeakerSaysWithoutABreak() {
        // when
        var spoken = webVtt("""
                00:01.000 --> 00:02.000
                <v Ana>One

                00:03.999 --> 00:05.000
                <v Ana>two

                00:07.000 --> 00:08.000
                <v Ana>three

                00:08.000 --> 00:09.000
                <v Bo>four
                """);
        // then
        assertThat(lines(spoken)).containsExactly("Ana: One two", "Ana: three", "Bo: four");
        assertThat(times(spoken)).containsExactly("1.0-5.0", "7.0-8.0", "8.0-9.0");
    }

    @Test
    void keepsWhatOverlapsAndOrdersWhatIsDisordered() {
        // when
        var spoken = webVtt("""
                00:05.000 --> 00:09.000
                <v Bo>later

                00:01.000 --> 00:08.000
                <v Ana>long

                00:02.000 --> 00:03.000
                <v Ana>within

                00:02.500 --> 00:03.000
                <v Bo>between
                """);
        // then
        assertThat(lines(spoken)).containsExactly("Ana: long within", "Bo: between", "Bo: later");
        assertThat(times(spoken)).containsExactly("1.0-8.0", "2.5-3.0", "5.0-9.0");
    }

    @Test
    void stopsPuttingTogetherWhenItGetsLong() {
        // given
        var cues = new StringBuilder();
        for (var i = 10; i < 34; i++) {
            cues.append("00:%d.000 --> 00:%d.000\n%s\n\n".formatted(i, i + 1, "x".repeat(99)));
        }
        // then
        assertThat(webVtt(cues.toString()).utterances())
                .hasSize(4)
                .allSatisfy(utterance -> assertThat(utterance.text()).hasSizeBetween(499, 600));
    }

    @Test
    void cutsWhatIsTooLongAndItsTimeWithIt() {
        // given
        var word = "𝄞".repeat(4_999);
        // when
        var spoken = read(
                "[{\"start\": 0, \"end\": 40, \"text\": \"%s %s %s %s\"}]".formatted(word, word, word, word),
                TranscriptFormat.JSON);
        // then
        assertThat(spoken.utterances())
                .extracting(Utterance::text)
                .containsExactly(word + " " + word, word + " " + word);
        assertThat(times(spoken)).containsExactly("0.0-20.0", "20.0-40.0");
    }
}
