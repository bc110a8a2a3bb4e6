package dev.pinbridge.graphql.limits;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Remembers the documents used last, parsed and validated. Only good ones, and only so many and so long that
/// nobody can fill the memory with them.
final class DocumentCache implements PreparsedDocumentProvider {
    private static final int MAX_DOCUMENTS = 500;
    private static final int MAX_LENGTH = 20_000;

    private final Map<String, PreparsedDocumentEntry> known = Collections.synchronizedMap(new Recent());

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var remembered = known.get(input.getQuery());
        if (remembered != null) {
            return CompletableFuture.completedFuture(remembered);
        }
        var entry = parseAndValidate.apply(input);
        if (!entry.hasErrors() && input.getQuery().length() <= MAX_LENGTH) {
            known.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    int size() {
        return known.size();
    }

    private static final class Recent extends LinkedHashMap<String, PreparsedDocumentEntry> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
            return size() > MAX_DOCUMENTS;
        }
    }
}
