package dev.pinbridge.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/ada",
                "https://linkedin.com/in/ada",
                "https://uk.linkedin.com/in/%C3%A5da"
            })
    void takesProfiles(String url) {
        assertThat(new LinkedInUrl(url).value()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "http://www.linkedin.com/in/ada",
                "https://evil.example/linkedin.com",
                "https://linkedin.com.evil.example/in/ada",
                "https://linkedin.com@evil.example/in/ada",
                "javascript:alert(1)"
            })
    void refusesOtherAddresses(String url) {
        assertThatThrownBy(() -> new LinkedInUrl(url)).isInstanceOf(InvalidValue.class);
    }
}
