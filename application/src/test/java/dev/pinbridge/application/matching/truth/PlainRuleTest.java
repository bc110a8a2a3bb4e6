package dev.pinbridge.application.matching.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainRuleTest {
    private static final Company COMPANY = Company.of(5, 20_000);
    private static final Judgement JUDGEMENT = Judgement.of(Calls.of(COMPANY, 9, 3_000), new PlainRule(COMPANY));

    @Test
    void doesWellWhereAddressesAreRight() {
        assertThat(JUDGEMENT.of(Family.PLAIN).recall()).isGreaterThan(0.95);
    }

    @Test
    void findsNobodyWhereNothingIsWrittenAsInTheAts() {
        assertThat(JUDGEMENT.of(Family.LINK_ONLY).recall()).isZero();
        assertThat(JUDGEMENT.of(Family.MISSING_CANDIDATE).recall()).isLessThan(0.05);
        assertThat(JUDGEMENT.of(Family.NAME_VARIANT).recall()).isLessThan(0.2);
    }

    @Test
    void matchesWhereNobodyCanTell() {
        assertThat(JUDGEMENT.of(Family.DUPLICATES).falseMatches()).isGreaterThan(0.5);
    }

    @Test
    void leavesMuchToBeDesiredOnTheWhole() {
        assertThat(JUDGEMENT.recall()).isBetween(0.3, 0.8);
        assertThat(JUDGEMENT.automaticPrecision()).isLessThan(0.95);
    }
}
