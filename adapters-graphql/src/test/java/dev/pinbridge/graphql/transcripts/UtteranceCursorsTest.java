package dev.pinbridge.graphql.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceCursorsTest {
    @Test
    void findsThePlaceAgainInTheSameVersionOnly() {
        assertThat(UtteranceCursors.decode(3, UtteranceCursors.encode(3, 19_999)))
                .contains(19_999);
        assertThat(UtteranceCursors.decode(4, UtteranceCursors.encode(3, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1:utterance:3:20000", "1:utterance:3:007", "1:utterance:3:-1", "1:row:3", "2:utterance:3:0"
            })
    void refusesWhatItDidNotMake(String text) {
        assertThat(UtteranceCursors.decode(3, encoded(text))).isEmpty();
        assertThat(UtteranceCursors.decode(3, "no cursor")).isEmpty();
        assertThat(UtteranceCursors.decode(3, encoded("1:utterance:3:0") + "=")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
