package dev.pinbridge.pinpoint.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pinbridge.domain.integration.AccountName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AccountUrlsTest {
    private static final AccountName ACME = new AccountName("acme");

    @Test
    void putsTheAccountIntoTheTemplate() {
        // given
        var urls = new AccountUrls("https://{subdomain}.pinpointhq.com/");
        // when
        var url = urls.api(ACME, "/jobs", Query.NONE);
        // then
        assertThat(url).hasToString("https://acme.pinpointhq.com/api/v1/jobs");
    }

    @Test
    void encodesBracketsAndValues() {
        // given
        var query = Query.NONE.and("filter[candidate_email]", "a+b@example.org").and("search", "x & y");
        // when
        var encoded = query.encoded();
        // then
        assertThat(encoded).isEqualTo("?filter%5Bcandidate_email%5D=a%2Bb%40example.org&search=x%20%26%20y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/{subdomain}",
                "http://localhost:8080/{subdomain}",
                "http://[::1]:8080/{subdomain}",
                "https://{subdomain}.example.org"
            })
    void acceptsHttpsAndThisMachine(String template) {
        // given
        var urls = new AccountUrls(template);
        // when
        var url = urls.api(ACME, "/jobs", Query.NONE);
        // then
        assertThat(url.toString()).contains("acme").endsWith("/api/v1/jobs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://acme.pinpointhq.com",
                "http://{subdomain}.pinpointhq.com",
                "http://localhost.example.org/{subdomain}",
                "http://127.0.0.1.example.org/{subdomain}",
                "ftp://{subdomain}.pinpointhq.com",
                "{subdomain}.pinpointhq.com",
                "https://user@{subdomain}.pinpointhq.com",
                "https://pinpointhq.com/?account={subdomain}",
                "https://pinpointhq.com/#{subdomain}",
                "https://{subdomain} .pinpointhq.com",
                ""
            })
    void refusesATemplateThatWouldShowKeysOrMeansNothing(String template) {
        // given
        var refusal = assertThatIllegalArgumentException();
        // when
        var thrown = refusal.isThrownBy(() -> new AccountUrls(template));
        // then
        thrown.withMessageContaining("pinbridge.pinpoint.url");
    }
}
