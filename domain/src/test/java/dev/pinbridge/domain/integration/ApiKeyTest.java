package dev.pinbridge.domain.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pinbridge.domain.InvalidValue;
import dev.pinbridge.domain.directory.OrganisationId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
    @Test
    void cannotPrintItself() {
        var credentials = new AtsCredentials(
                new OrganisationId(UUID.randomUUID()),
                Product.CORD,
                new AccountName("acme"),
                new ApiKey("top-secret"),
                Haste.PERSON);

        assertThat(credentials.key().toString()).doesNotContain("top-secret");
        assertThat(credentials.toString()).doesNotContain("top-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a b", "a\r\nX-Evil: 1", "schlüssel"})
    void refusesWhatCannotBeAHeader(String typed) {
        assertThatThrownBy(() -> new ApiKey(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void forgivesSpacesAroundIt() {
        assertThat(new ApiKey(" key\n").secret()).isEqualTo("key");
    }
}
