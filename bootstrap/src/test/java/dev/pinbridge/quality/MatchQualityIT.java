package dev.pinbridge.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pinbridge.application.matching.truth.Family;
import dev.pinbridge.application.matching.truth.Judgement;
import dev.pinbridge.application.matching.truth.PlainRule;
import dev.pinbridge.domain.matching.Signal;
import dev.pinbridge.domain.matching.Weights;
import dev.pinbridge.faults.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// T17: how well calls are matched that were never used to choose the weights; see [Tuning].
class MatchQualityIT {
    private static final int APPLICATIONS = Size.of(20_000, 200_000);
    private static final int CALLS = Size.of(5_000, 20_000);
    private static final int LAST_SEED = Size.of(101, 103);
    /// Among few calls one is more than its share.
    private static final double STRANGERS = Size.of(0.005, 0.002);
    /// Of these nobody can tell, or there is nothing to be matched.
    private static final Set<Family> UNMATCHABLE = Set.of(Family.DUPLICATES, Family.STRANGER);

    @Test
    void matchesNearlyAllCallsAndHardlyEverWrongly() {
        for (var seed = 101L; seed <= LAST_SEED; seed++) {
            // given
            var scenario = new Scenario(seed, APPLICATIONS, CALLS);
            // when
            var judgement = scenario.judge(Weights.USUAL);
            report("T17 seed " + seed, judgement);
            System.out.println(judgement.table());
            // then
            assertThat(judgement.automaticPrecision()).isGreaterThanOrEqualTo(0.995);
            assertThat(judgement.recall()).isGreaterThanOrEqualTo(0.95);
            assertThat(judgement.firstAmongSuggestions()).isGreaterThanOrEqualTo(0.98);
            assertThat(worstRecall(judgement)).isGreaterThanOrEqualTo(0.85);
            assertThat(judgement.matchedStrangers()).isLessThanOrEqualTo(STRANGERS);
            assertThat(judgement.calibrationError()).isLessThanOrEqualTo(0.02);
        }
    }

    @Test
    void aHigherThresholdIsNeverLessPreciseByMuchAndNeverFindsMore() throws IOException {
        // when
        var curve = new ThresholdCurve(new Scenario(101, APPLICATIONS, CALLS));
        Files.writeString(Files.createDirectories(Path.of("target", "quality")).resolve("threshold.svg"), curve.svg());
        // then
        var points = curve.points();
        for (var i = 1; i < points.size(); i++) {
            assertThat(points.get(i).recall())
                    .isLessThanOrEqualTo(points.get(i - 1).recall());
            assertThat(points.get(i).precision())
                    .isGreaterThan(points.get(i - 1).precision() - 0.002);
        }
    }

    @Test
    void findsFarMoreThanThePlainRule() {
        // given
        var scenario = new Scenario(101, APPLICATIONS, CALLS);
        // when
        var plain = Judgement.of(scenario.calls(), new PlainRule(scenario.company()));
        var ours = scenario.judge(Weights.USUAL);
        report("plain rule", plain);
        if (Size.chosen() == Size.FULL) {
            for (var signal : Signal.values()) {
                report("without " + signal, scenario.judge(Weights.USUAL.without(signal)));
            }
        }
        // then
        assertThat(ours.recall()).isGreaterThan(plain.recall() + 0.3);
        assertThat(ours.automaticPrecision()).isGreaterThan(plain.automaticPrecision());
    }

    private static double worstRecall(Judgement judgement) {
        return Arrays.stream(Family.values())
                .filter(family -> !UNMATCHABLE.contains(family))
                .mapToDouble(family -> judgement.of(family).recall())
                .min()
                .orElseThrow();
    }

    private static void report(String name, Judgement judgement) {
        System.out.printf(
                Locale.ROOT,
                "%-22s precision %.4f recall %.4f false %.4f strangers %.4f first %.4f calibration %.4f%n",
                name,
                judgement.automaticPrecision(),
                judgement.recall(),
                judgement.falseMatches(),
                judgement.matchedStrangers(),
                judgement.firstAmongSuggestions(),
                judgement.calibrationError());
    }
}
