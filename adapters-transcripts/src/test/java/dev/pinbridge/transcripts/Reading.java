package dev.pinbridge.transcripts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.Spoken;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Reads transcripts for tests.
final class Reading {
    private Reading() {}

    static Spoken file(String name) {
        try (var file = Objects.requireNonNull(Reading.class.getResourceAsStream(name))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return read(text, TranscriptFormat.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Spoken webVtt(String cues) {
        return read("WEBVTT\n\n" + cues, TranscriptFormat.WEBVTT);
    }

    /// Each text as a cue of its own, ten seconds apart.
    static Spoken captions(String... texts) {
        var cues = new StringBuilder();
        for (var i = 0; i < texts.length; i++) {
            cues.append("%02d:00.000 --> %02d:01.000\n%s\n\n".formatted(i, i, texts[i]));
        }
        return webVtt(cues.toString());
    }

    static Spoken read(String text, TranscriptFormat format) {
        return new ExportedTranscripts().read(text, format);
    }

    static void refuses(String text, TranscriptFormat format, String whatWouldBeRight) {
        assertThatThrownBy(() -> read(text, format))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(whatWouldBeRight);
    }

    /// As `Ana: Hello`.
    static List<String> lines(Spoken spoken) {
        return spoken.utterances().stream()
                .map(utterance -> spoken.speakerOf(utterance).label() + ": " + utterance.text())
                .toList();
    }

    static List<String> labels(Spoken spoken) {
        return spoken.speakers().stream().map(Speaker::label).toList();
    }

    /// As `1.5-2`, in seconds.
    static List<String> times(Spoken spoken) {
        return spoken.utterances().stream()
                .map(utterance -> utterance.from().toMillis() / 1000.0 + "-"
                        + utterance.to().toMillis() / 1000.0)
                .toList();
    }
}
