package dev.pinbridge.transcripts;

import static dev.pinbridge.transcripts.Reading.lines;
import static dev.pinbridge.transcripts.Reading.read;
import static dev.pinbridge.transcripts.Reading.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.transcripts.TranscriptFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSegmentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'speaker': 'Ana', 'start': 0, 'end': 1, 'text': 'Hello'}]",
                "{'x': {'segments': 1}, 'segments': [{'text': 'Hello', 'end': 1e0, 'start': 0.0, 'speaker': 'Ana'}], 'y': [[]]}",
                "\uFEFF [{'speaker': '\\u0000Ana', 'start': 0, 'end': 1, 'text': '\\n Hello\\uD800 '}]",
            })
    void readsSegmentsAloneOrWithinAnObject(String text) {
        assertThat(lines(read(json(text), TranscriptFormat.JSON))).containsExactly("Ana: Hello");
    }

    @Test
    void readsSpeakersWhoAreNumbersOrMissing() {
        assertThat(lines(read(
                        json("[{'speaker': 1, 'start': 0, 'end': 1, 'text': 'a'},"
                                + "{'speaker': null, 'start': 0, 'end': 1, 'text': 'b'},"
                                + "{'speaker': {'name': 'x'}, 'start': 0, 'end': 1, 'text': 'Bo: c'}]"),
                        TranscriptFormat.JSON)))
                .containsExactly("1: a", ": b Bo: c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello|must be JSON; line 1 is not",
                "[{~]|must be JSON; line 2 is not",
                "''|must be JSON; line 1 ends too early",
                "[] []|must be a list of segments, or an object with such a list as `segments`",
                "7|must be a list of segments, or an object with such a list as `segments`",
                "{'segments': {}}|must be a list of segments, or an object with such a list as `segments`",
                "{'text': 'Hello'}|must be a list of segments, or an object with such a list as `segments`",
                "[~'Hello']|must have segments that are objects; line 2 has another one",
                "[~~{'start': 0, 'end': 1}]|must have segments with `text` as a text; line 3 has one without",
                "[~{'start': '0', 'end': 1, 'text': 'a'}]|must have segments with `start` in seconds; line 2 has one without",
                "[~{'start': 0, 'end': null, 'text': 'a'}]|must have segments with `end` in seconds; line 2 has one without",
                "[{'start': -1, 'end': 0, 'text': 'a'}]|must not begin before the recording; line 1 does",
                "[{'start': 0, 'end': 1e300, 'text': 'a'}]|must not be longer than 24 hours; line 1 is later",
                "[{'start': 2, 'end': 1, 'text': 'a'}]|must have times in their order; line 1 ends before it begins",
                "[]|must have something that was said",
            })
    void saysWhatIsWrongAndWhere(String text, String whatWouldBeRight) {
        refuses(json(text.replace('~', '\n')), TranscriptFormat.JSON, whatWouldBeRight);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
