package dev.pinbridge.transcripts;

import static dev.pinbridge.transcripts.Reading.lines;
import static dev.pinbridge.transcripts.Reading.read;
import static dev.pinbridge.transcripts.Reading.refuses;
import static dev.pinbridge.transcripts.Reading.times;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.transcripts.TranscriptFormat;
import org.junit.jupiter.api.Test;

class SubRipTest {
    @Test
    void readsCuesWithOrWithoutNumbersAndEitherMarkOfFractions() {
        // when
        var spoken = read("""
                1
                00:00:01,000 --> 00:00:02,500
                [Ana Lima] <font color="#fff">Hello</font>

                00:00:03.5 --> 00:00:04
                [Bo Berg]: Hi

                9
                01:00:00,000 --> 01:00:01,000 X1:1 X2:2
                {\\an8}[Ana Lima] Still there?
                """, TranscriptFormat.SUBRIP);
        // then
        assertThat(lines(spoken)).containsExactly("Ana Lima: Hello", "Bo Berg: Hi", "Ana Lima: Still there?");
        assertThat(times(spoken)).containsExactly("1.0-2.5", "3.5-4.0", "3600.0-3601.0");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        refuses(
                "1\n00:00:01,000 --> 00:00:02,000\nHello\n\nthis is no cue\n",
                TranscriptFormat.SUBRIP,
                "must be SubRip; line 5 has no time as 00:01:02,000");
        refuses("", TranscriptFormat.SUBRIP, "must have something that was said");
    }
}
