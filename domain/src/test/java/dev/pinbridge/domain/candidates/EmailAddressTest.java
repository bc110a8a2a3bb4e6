package dev.pinbridge.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "ada.lovelace+cord@mail.example.org",
                "o'neill@example.org",
                "用户@例子.广告",
                "почта@пример.рф",
                "a@b.c",
                "user%tag@example.org"
            })
    void takesEveryScript(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @Test
    void isTheSameWhateverTheCase() {
        assertThat(new EmailAddress(" Ada@Example.ORG ")).isEqualTo(new EmailAddress("ada@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@@example.org",
                "ada@example..org",
                "ada@.example.org",
                "ada lovelace@example.org",
                "ada@example.org, bob@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\nBcc: all@example.org"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void isAtMost254CharactersLong() {
        var local = "a".repeat(60);
        var domain = ("b".repeat(60) + ".").repeat(3);

        assertThat(new EmailAddress(local + "@" + domain + "c".repeat(10)).value())
                .hasSize(254);
        assertThatThrownBy(() -> new EmailAddress(local + "@" + domain + "c".repeat(11)))
                .hasMessage("must have at most 254 characters; it has 255");
    }
}
