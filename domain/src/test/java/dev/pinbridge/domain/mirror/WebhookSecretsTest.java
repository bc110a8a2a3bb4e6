package dev.pinbridge.domain.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final WebhookSecret OLD = new WebhookSecret("old");
    private static final WebhookSecret MISTYPED = new WebhookSecret("nwe");
    private static final WebhookSecret NEW = new WebhookSecret("new");

    private final WebhookSecrets rotated =
            WebhookSecrets.NONE.replacedBy(OLD, NOW.minusSeconds(1)).replacedBy(NEW, NOW);

    @Test
    void serveBesideTheNewestForADay() {
        assertThat(rotated.at(NOW.plus(Duration.ofHours(24)).minusNanos(1))).containsExactly(NEW, OLD);
        assertThat(rotated.at(NOW.plus(Duration.ofHours(24)))).containsExactly(NEW);
        assertThat(rotated.setAt()).contains(NOW);
    }

    @Test
    void serveNoLongerWhenTheNewestIsSeenAtWork() {
        assertThat(rotated.seenAtWork(OLD)).isEqualTo(rotated);
        assertThat(rotated.seenAtWork(NEW).at(NOW)).containsExactly(NEW);
    }

    @Test
    void keepTheOneAtWorkThroughAMistake() {
        // given
        var mistaken = WebhookSecrets.NONE.replacedBy(OLD, NOW).replacedBy(MISTYPED, NOW.plusSeconds(60));
        // when
        var corrected = mistaken.replacedBy(NEW, NOW.plusSeconds(120));
        // then
        assertThat(corrected.at(NOW.plusSeconds(120))).containsExactly(NEW, MISTYPED, OLD);
        assertThat(corrected.at(NOW.plusSeconds(60).plus(Duration.ofHours(24)))).containsExactly(NEW, MISTYPED);
    }

    @Test
    void areNotBesideThemselves() {
        assertThat(rotated.replacedBy(NEW, NOW.plusSeconds(1)).at(NOW.plusSeconds(1)))
                .containsExactly(NEW, OLD);
        assertThat(rotated.replacedBy(OLD, NOW.plusSeconds(1)).at(NOW.plusSeconds(1)))
                .containsExactly(OLD, NEW);
    }

    @Test
    void cannotPrintThemselves() {
        assertThat(WebhookSecrets.NONE
                        .replacedBy(new WebhookSecret("top-secret"), NOW)
                        .toString())
                .doesNotContain("top-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a b", "schlüssel"})
    void areWhatTheAtsShows(String typed) {
        assertThatThrownBy(() -> new WebhookSecret(typed)).isInstanceOf(InvalidValue.class);
    }
}
