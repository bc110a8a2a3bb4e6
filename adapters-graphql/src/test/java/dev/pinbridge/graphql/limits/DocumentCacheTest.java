package dev.pinbridge.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DocumentCacheTest {
    private final DocumentCache cache = new DocumentCache();
    private final AtomicInteger parsed = new AtomicInteger();

    @Test
    void parsesADocumentOnce() {
        // when
        ask("{ a }");
        ask("{ a }");
        // then
        assertThat(parsed).hasValue(1);
    }

    @Test
    void remembersSoManyOnly() {
        // when
        for (var i = 0; i < 2_000; i++) {
            ask("{ a" + i + " }");
        }
        // then
        assertThat(cache.size()).isEqualTo(500);
    }

    @Test
    void forgetsWhatWasNotUsedForLongest() {
        // given
        ask("{ often }");
        for (var i = 0; i < 2_000; i++) {
            ask("{ a" + i + " }");
            ask("{ often }");
        }
        // when
        parsed.set(0);
        ask("{ often }");
        // then
        assertThat(parsed).hasValue(0);
    }

    @Test
    void doesNotRememberLongOnes() {
        // when
        ask("{ " + "a".repeat(20_000) + " }");
        // then
        assertThat(cache.size()).isZero();
    }

    @Test
    void doesNotRememberBadOnes() {
        // when
        cache.getDocumentAsync(input("{"), _ -> new PreparsedDocumentEntry(new LimitExceeded("Too much.")))
                .join();
        // then
        assertThat(cache.size()).isZero();
    }

    private void ask(String query) {
        cache.getDocumentAsync(input(query), _ -> {
                    parsed.incrementAndGet();
                    return new PreparsedDocumentEntry(Document.newDocument().build());
                })
                .join();
    }

    private static ExecutionInput input(String query) {
        return ExecutionInput.newExecutionInput(query).build();
    }
}
