package dev.pinbridge.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

class TimeOutInterceptorTest {
    private final TimeOutInterceptor interceptor = new TimeOutInterceptor(Duration.ofMillis(20));

    @Test
    void givesUpAndSaysSo() {
        // given
        var request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                Map.of("query", "{ __typename }"),
                "1",
                Locale.ENGLISH);
        // when
        var response = Objects.requireNonNull(
                interceptor.intercept(request, _ -> Mono.never()).block());
        // then
        assertThat(response.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage()).startsWith("The operation took longer than 20 ms.");
            assertThat(error.getErrorType()).isEqualTo(graphql.ErrorType.ExecutionAborted);
        });
    }
}
