package dev.pinbridge.transcripts;

import static dev.pinbridge.transcripts.Reading.captions;
import static dev.pinbridge.transcripts.Reading.lines;
import static dev.pinbridge.transcripts.Reading.read;
import static dev.pinbridge.transcripts.Reading.refuses;
import static dev.pinbridge.transcripts.Reading.times;
import static dev.pinbridge.transcripts.Reading.webVtt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.transcripts.TranscriptFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttTest {
    private static final String CUE = "00:01.000 --> 00:02.000\nHello\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n" + CUE,
                "\uFEFFWEBVTT - Title\nKind: captions\nLanguage: en\n\n" + CUE,
                "WEBVTT\n" + CUE,
                "WEBVTT\n\n\n\nNOTE\na comment\nof two lines\n\nREGION\nid:r\n\nSTYLE\n::cue {}\n\nintro\n" + CUE,
                "WEBVTT\r\n\r\n7\r\n00:01.000 --> 00:02.000\r\nHello\r\n",
                "WEBVTT\r\r00:01.000 --> 00:02.000\rHello",
                "WEBVTT\n\n0:00:01.000 --> 00:00:02,000 line:0 align:start\nHello",
            })
    void readsACueWhateverSurroundsIt(String text) {
        // when
        var spoken = read(text, TranscriptFormat.WEBVTT);
        // then
        assertThat(lines(spoken)).containsExactly(": Hello");
        assertThat(times(spoken)).containsExactly("1.0-2.0");
    }

    @Test
    void readsOnWhereABlankLineWasForgotten() {
        assertThat(lines(webVtt("1\n00:01.000 --> 00:02.000\nAna: Hello\n2\n00:02.000 --> 00:03.000\nBo: Hi")))
                .containsExactly("Ana: Hello", "Bo: Hi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v Ana>Hello</v> <v Bo>Hi</v>|Ana: Hello|Bo: Hi",
                "<v.loud.first Ana Lima>Hello<v Bo>Hi|Ana Lima: Hello|Bo: Hi",
                "<v Ana &amp; Bo>Hello</v> all|Ana & Bo: Hello|: all",
            })
    void tellsTheVoicesOfACueApart(String text, String one, String other) {
        assertThat(lines(captions(text))).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>He</b>llo <00:01.500><c.yellow>there</c>|Hello there",
                "1 &lt; 2 &amp;&#38; &#x33;&nbsp;&gt; 2 &unknown; &#9999999; AT&T|1 < 2 && 3 > 2 &unknown; &#9999999; AT&T",
                "a < b and b > a <>|a < b and b > a <>",
                "<i>He said <<b>no</b>|He said <no",
            })
    void keepsTheTextWithoutItsTags(String text, String kept) {
        assertThat(lines(captions(text))).containsExactly(": " + kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello|must be WebVTT; line 1 does not begin with WEBVTT",
                "WEBVTTT|must be WebVTT; line 1 does not begin with WEBVTT",
                "WEBVTT~~1~Hello|must be WebVTT; line 3 has no time as 00:01:02.000",
                "WEBVTT~~1~00:01.000 --> 1 second~Hello|must be WebVTT; line 4 has no time as 00:01:02.000",
                "WEBVTT~~00:61.000 --> 00:62.000~Hello|must be WebVTT; line 3 has no time as 00:01:02.000",
                "WEBVTT~~00:02.000 --> 00:01.000~Hello|must have times in their order; line 3 ends before it begins",
                "WEBVTT~~00:02.000 --> 24:00:00.001~Hello|must not be longer than 24 hours; line 3 is later",
                "WEBVTT~~00:01.000 --> 00:02.000~<b></b> &nbsp;|must have something that was said",
                "WEBVTT|must have something that was said",
            })
    void saysWhatIsWrongAndWhere(String text, String whatWouldBeRight) {
        refuses(text.replace('~', '\n'), TranscriptFormat.WEBVTT, whatWouldBeRight);
    }
}
