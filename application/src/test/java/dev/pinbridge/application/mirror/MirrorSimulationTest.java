package dev.pinbridge.application.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Part of T16: whatever changes while it is mirrored, in the end the mirror is as the account is, and nothing
/// was ever removed that was there. `-Dmirror.seeds=100000` for more, `-Dmirror.seed=42` for one.
final class MirrorSimulationTest {
    private static final long SEEDS = Long.getLong("mirror.seeds", 500);

    @Test
    void endsAsTheAccountIs() {
        var one = Optional.ofNullable(Long.getLong("mirror.seed"));
        var seeds = one.map(LongStream::of).orElseGet(() -> LongStream.rangeClosed(1, SEEDS));

        var objections = seeds.parallel()
                .mapToObj(seed -> Optional.ofNullable(MirrorSimulation.run(seed))
                        .map(objection -> "seed " + seed + ": " + objection))
                .flatMap(Optional::stream)
                .limit(3)
                .toList();

        assertThat(objections).isEmpty();
    }
}
