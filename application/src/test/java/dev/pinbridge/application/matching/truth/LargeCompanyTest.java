package dev.pinbridge.application.matching.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class LargeCompanyTest {
    @Test
    @Timeout(90)
    void isMadeWithItsCallsInSeconds() {
        // when
        var company = Company.of(101, 200_000);
        var calls = Calls.of(company, 101, 20_000);
        // then
        assertThat(company.interviews()).hasSize(40_000);
        assertThat(calls).hasSize(20_000);
    }
}
