package dev.pinbridge.domain.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme",
                " acme ",
                "ACME",
                "acme.pinpointhq.com",
                "acme.pinpointhq.com/",
                "Acme.PinpointHQ.com",
                "https://acme.pinpointhq.com",
                "https://acme.pinpointhq.com/",
                "HTTPS://ACME.PINPOINTHQ.COM/",
                "https://acme.pinpointhq.com/admin/jobs?status=open#top"
            })
    void takesEverySpelling(String typed) {
        assertThat(AccountName.parse(typed)).isEqualTo(new AccountName("acme"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://acme.example.com | host under pinpointhq.com",
                "https://acme.pinpointhq.com.evil.example | host under pinpointhq.com",
                "https://evilpinpointhq.com | host under pinpointhq.com",
                "https://pinpointhq.com | host under pinpointhq.com",
                "https://a.b.pinpointhq.com | address of your company",
                "https://127.0.0.1 | host under pinpointhq.com",
                "https://[::1] | host under pinpointhq.com",
                "https://2130706433.example | host under pinpointhq.com",
                "http://acme.pinpointhq.com | start with https://",
                "ftp://acme.pinpointhq.com | start with https://",
                "file:///etc/passwd | start with https://",
                "https://user:secret@acme.pinpointhq.com | user name or password",
                "https://acme.pinpointhq.com@evil.example | user name or password",
                "https://acme.pinpointhq.com:8443 | port",
                "https://acme.pinpointhq.com: | port",
                "https://acme.pinpointhq.com. | host under pinpointhq.com",
                "127.0.0.1 | host under pinpointhq.com",
                "localhost:8080 | host under pinpointhq.com",
                "acme.pinpointhq.com:443 | host under pinpointhq.com",
                "acme/../evil | host under pinpointhq.com",
                "user@acme.pinpointhq.com | address of your company",
                "-acme | host under pinpointhq.com",
                "a_b | host under pinpointhq.com",
                "аcme | host under pinpointhq.com",
                "acme%2e.pinpointhq.com | address of your company",
                "https:// | valid address",
                ".pinpointhq.com | address of your company",
            })
    void refusesEverythingElseAndSaysWhatIsRight(String typed, String reason) {
        assertThatThrownBy(() -> AccountName.parse(typed))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("for example https://acme.pinpointhq.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "https://acme.pinpointhq.com\r\nX-Evil: 1", "https://acme .pinpointhq.com"})
    void refusesWhatIsNoAddressAtAll(String typed) {
        assertThatThrownBy(() -> AccountName.parse(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void isOneLabelOfAtMost63Characters() {
        assertThat(AccountName.parse("a".repeat(63)).value()).hasSize(63);
        assertThatThrownBy(() -> AccountName.parse("a".repeat(64))).isInstanceOf(InvalidValue.class);
    }
}
