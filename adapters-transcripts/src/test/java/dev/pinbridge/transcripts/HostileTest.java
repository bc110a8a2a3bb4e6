package dev.pinbridge.transcripts;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Made to take long: so long that what takes a time that grows with the square would take minutes.
class HostileTest {
    private static final int LENGTH = 2_000_000;
    private static final String CUE = "WEBVTT\n\n00:01.000 --> 00:02.000\n";

    /// A beginning, and what comes again and again behind it.
    record Endless(String beginning, String part) {
        String text() {
            return beginning + part.repeat(LENGTH / part.length());
        }
    }

    static Stream<Endless> texts() {
        return Stream.concat(
                Stream.of("\n", "<", "<v ", "<v A>", "&", " ", ">", "- ", "[", "a:", "\n0", "\n\nNOTE", "0:0-->")
                        .map(part -> new Endless(CUE, part)),
                Stream.of(
                        new Endless("WEBVTT\n\n", "9"),
                        new Endless("", "{\\an8}"),
                        new Endless("", "00:00:00,0-->00:00:01,0\nx\n\n"),
                        new Endless("", "["),
                        new Endless("", "{\"a\":"),
                        new Endless("[", "{},"),
                        new Endless("[", "9"),
                        new Endless("[", "{\"start\":0,\"end\":0,\"text\":\"a\"},"),
                        new Endless("{\"a\":\"", "\\u0000")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadOrRefusedInTime(Endless endless) {
        var text = endless.text();
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (var format : TranscriptFormat.values()) {
                try {
                    Reading.read(text, format);
                } catch (InvalidValue _) {
                    // As good as being read.
                }
            }
        });
    }
}
