package dev.pinbridge.application.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.transcripts.Speaker;
import dev.pinbridge.domain.transcripts.TranscriptFormat;
import dev.pinbridge.domain.transcripts.TranscriptFormats;
import dev.pinbridge.domain.transcripts.Utterance;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What [TranscriptFormats] promises.
public interface TranscriptFormatsContract {
    /// In WebVTT.
    String HELLO = """
            WEBVTT

            00:00:01.500 --> 00:00:02.000
            <v Ana>Hello</v>

            00:00:02.250 --> 00:01:03.000
            <v Bo>Hi Ana</v>
            """;

    TranscriptFormats formats();

    @Test
    default void tellsWhoSaysWhatAndWhen() {
        // when
        var spoken = formats().read(HELLO, TranscriptFormat.WEBVTT);
        // then
        assertThat(spoken.speakers()).containsExactly(new Speaker("Ana", null), new Speaker("Bo", null));
        assertThat(spoken.utterances())
                .containsExactly(
                        new Utterance(0, Duration.ofMillis(1500), Duration.ofMillis(2000), "Hello"),
                        new Utterance(1, Duration.ofMillis(2250), Duration.ofMillis(63_000), "Hi Ana"));
        assertThat(formats().read(HELLO, TranscriptFormat.WEBVTT)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @EnumSource
    default void refusesWhatItCannotReadWithWhatWouldBeRight(TranscriptFormat format) {
        for (var unreadable : new String[] {"", "nonsense", "\u0000\uD800"}) {
            assertThatThrownBy(() -> formats().read(unreadable, format))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageMatching("must .{5,}");
        }
    }

    @ParameterizedTest
    @EnumSource
    default void refusesWhatIsTooLong(TranscriptFormat format) {
        assertThatThrownBy(() -> formats().read(" ".repeat(TranscriptFormats.MOST_CHARACTERS + 1), format))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must have at most 5000000 characters; it has 5000001");
    }
}
