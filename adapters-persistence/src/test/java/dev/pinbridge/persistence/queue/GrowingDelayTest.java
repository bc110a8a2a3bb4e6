package dev.pinbridge.persistence.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class GrowingDelayTest {
    @Test
    void doublesFromFiveSecondsToFiveMinutes() {
        assertThat(GrowingDelay.after(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(GrowingDelay.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(GrowingDelay.after(5)).isEqualTo(Duration.ofSeconds(160));
        assertThat(GrowingDelay.after(6)).isEqualTo(Duration.ofMinutes(5));
        assertThat(GrowingDelay.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(5));
    }
}
