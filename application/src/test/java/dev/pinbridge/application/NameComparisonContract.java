package dev.pinbridge.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.domain.matching.NameComparison;
import dev.pinbridge.domain.matching.NameLikeness;
import org.junit.jupiter.api.Test;

/// What [NameComparison] promises of names that are written in one way.
public interface NameComparisonContract {
    NameComparison names();

    @Test
    default void theSameWordsInAnyOrderAndCaseAreTheSameNameWithTheSameKey() {
        assertThat(names().compare("LIMA, Ana", "Ana Lima")).isEqualTo(NameLikeness.SAME);
        assertThat(names().key("LIMA, Ana")).isEqualTo(names().key("Ana Lima")).isNotEmpty();
    }

    @Test
    default void otherWordsAreAnotherNameWithAnotherKey() {
        assertThat(names().compare("Bo Berg", "Ana Lima")).isEqualTo(NameLikeness.DIFFERENT);
        assertThat(names().key("Bo Berg")).isNotEqualTo(names().key("Ana Lima"));
    }

    @Test
    default void whatIsNoNameHasNoKey() {
        assertThat(names().key("")).isEmpty();
        assertThat(names().key("--")).isEmpty();
    }

    @Test
    default void findsANameInAText() {
        assertThat(names().known("Ana Lima").mentionedIn("Interview with Ana Lima"))
                .isEqualTo(NameLikeness.SAME);
        assertThat(names().known("Ana Lima").mentionedIn("Interview with nobody"))
                .isEqualTo(NameLikeness.DIFFERENT);
        assertThat(names().keysIn("Interview: Ana Lima")).contains(names().key("Ana Lima"));
    }
}
