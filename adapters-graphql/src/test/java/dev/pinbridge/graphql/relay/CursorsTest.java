package dev.pinbridge.graphql.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.paging.Keyset;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorsTest {
    private static final Keyset PLACE = new Keyset(Instant.parse("2026-11-22T09:30:00.123456789Z"), new UUID(-1, 1));

    @Test
    void comeBackAsWhatTheyWere() {
        // given
        var random = new Random(7);
        for (var i = 0; i < 1_000; i++) {
            var at = Instant.ofEpochSecond(
                    random.nextLong(-60_000_000_000L, 250_000_000_000L), random.nextInt(1_000_000_000));
            var place = new Keyset(at, new UUID(random.nextLong(), random.nextLong()));
            // when, then
            assertThat(Cursors.decode(Cursors.encode(place))).hasValue(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "MQ", "Y3Vyc29yOjE", "not a cursor", "💥", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void areNotMadeUp(String text) {
        assertThat(Cursors.decode(text)).isEmpty();
    }

    @Test
    void haveAVersion() {
        // given
        var bytes = Base64.getUrlDecoder().decode(Cursors.encode(PLACE));
        // when
        bytes[0] = 2;
        // then
        assertThat(Cursors.decode(text(bytes))).isEmpty();
    }

    @Test
    void haveOneLengthOnly() {
        // given
        var bytes = Base64.getUrlDecoder().decode(Cursors.encode(PLACE));
        // when, then
        assertThat(Cursors.decode(text(Arrays.copyOf(bytes, bytes.length - 1)))).isEmpty();
        assertThat(Cursors.decode(text(Arrays.copyOf(bytes, bytes.length + 1)))).isEmpty();
        assertThat(Cursors.decode(Cursors.encode(PLACE) + "=")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, 253402300800L, -62135596801L})
    void stayWithinWhatAStoreCanCompare(long seconds) {
        // given
        var bytes = ByteBuffer.allocate(29)
                .put((byte) 1)
                .putLong(seconds)
                .putInt(0)
                .putLong(1)
                .putLong(1);
        // when, then
        assertThat(Cursors.decode(text(bytes.array()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_000})
    void haveNanosOfASecond(int nanos) {
        // given
        var bytes = ByteBuffer.allocate(29)
                .put((byte) 1)
                .putLong(1)
                .putInt(nanos)
                .putLong(1)
                .putLong(1);
        // when, then
        assertThat(Cursors.decode(text(bytes.array()))).isEmpty();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
