package dev.pinbridge.transcripts;

import static dev.pinbridge.transcripts.Reading.captions;
import static dev.pinbridge.transcripts.Reading.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void whatEveryCueBeginsWithIsAName() {
        assertThat(lines(
                        captions("speaker 1: Hello", "+44 20 7946 0000: Hi", "Dr. Lima, Ana: Well: no", "10:30: late")))
                .containsExactly(
                        "speaker 1: Hello",
                        "+44 20 7946 0000: Hi",
                        "Dr. Lima, Ana: Well: no",
                        "Dr. Lima, Ana: 10:30: late");
    }

    @Test
    void aNameMayStandAloneOnItsLineAndSeveralMaySpeakInACue() {
        assertThat(lines(captions("Ana:\nHello", "- Bo: Hi\n- Di: Hi all", ">> Ana: Good")))
                .containsExactly("Ana: Hello", "Bo: Hi", "Di: Hi all", "Ana: Good");
    }

    @Test
    void whoeverWasNamedGoesOnUntilSomebodyElseIs() {
        assertThat(lines(captions(
                        "Ana: Hello", "you there", "and you", "too", "Bo: Hi", "yes", "Ana: Good", "Bo: Bye", "x")))
                .containsExactly(
                        "Ana: Hello",
                        "Ana: you there",
                        "Ana: and you",
                        "Ana: too",
                        "Bo: Hi",
                        "Bo: yes",
                        "Ana: Good",
                        "Bo: Bye",
                        "Bo: x");
    }

    @Test
    void whatIsSaidOnceBeforeAColonIsNone() {
        assertThat(lines(captions(
                        "Hello",
                        "One thing: stay",
                        "so: then",
                        "and so: then",
                        "so: later",
                        "[laughs] No",
                        "a",
                        "b",
                        "c",
                        "d")))
                .containsExactly(
                        ": Hello",
                        ": One thing: stay",
                        ": so: then",
                        ": and so: then",
                        ": so: later",
                        ": [laughs] No",
                        ": a",
                        ": b",
                        ": c",
                        ": d");
    }

    @Test
    void whatIsInBracketsAmongNamesWithColonsIsNone() {
        assertThat(lines(captions("Ana: Hello", "[laughs] No", "Bo: Hi")))
                .containsExactly("Ana: Hello", "Ana: [laughs] No", "Bo: Hi");
    }

    @Test
    void sentencesAreNone() {
        for (var text :
                List.of("Are you there? Yes: here", "he said all of this to them: no", "\"Quote\": no", "...: no")) {
            assertThat(lines(captions(text))).containsExactly(": " + text);
        }
    }

    @Test
    void whereThereAreVoicesNothingElseIsAName() {
        assertThat(lines(captions("<v Ana>Bo: he said that", "Bo: I did")))
                .containsExactly("Ana: Bo: he said that", ": Bo: I did");
    }
}
