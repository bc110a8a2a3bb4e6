package dev.pinbridge.graphql.integration;

import dev.pinbridge.domain.integration.AttentionCause;
import java.time.Instant;

/// Why an integration needs a person.
record IntegrationAttention(AttentionCause cause, Instant noticedAt) {
    public String whatToDo() {
        return cause.whatToDo();
    }
}
