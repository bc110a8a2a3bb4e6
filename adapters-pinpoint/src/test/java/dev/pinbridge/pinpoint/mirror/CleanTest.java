package dev.pinbridge.pinpoint.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CleanTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("  Zoë \t", "Zoë"),
                Arguments.of("a\u0000b", "ab"),
                Arguments.of("😀 smiles", "😀 smiles"),
                Arguments.of("half \uD83D of one", "half  of one"),
                Arguments.of("x".repeat(500), "x".repeat(500)),
                Arguments.of("x".repeat(501), "x".repeat(500)),
                Arguments.of("😀".repeat(501), "😀".repeat(500)),
                Arguments.of("\u0000", null),
                Arguments.of(" ", null),
                Arguments.of(null, null));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void keepsOfALineWhatADatabaseTakes(String raw, String kept) {
        assertThat(Clean.line(raw)).isEqualTo(kept);
    }
}
