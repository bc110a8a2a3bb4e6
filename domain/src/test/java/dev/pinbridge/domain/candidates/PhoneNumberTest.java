package dev.pinbridge.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+442079460000",
                "+44 20 7946 0000",
                "+44 (20) 7946-0000",
                " +44.20.7946.0000 ",
                "+44‑20‑7946‑0000"
            })
    void keepsPlusAndDigits(String typed) {
        assertThat(new PhoneNumber(typed).value()).isEqualTo("+442079460000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "020 7946 0000", "+0 20 7946 0000", "+44", "+44 20 CALL ME", "+1234567890123456"})
    void refusesWhatIsNotInternational(String typed) {
        assertThatThrownBy(() -> new PhoneNumber(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("+44 20 7946 0000");
    }
}
