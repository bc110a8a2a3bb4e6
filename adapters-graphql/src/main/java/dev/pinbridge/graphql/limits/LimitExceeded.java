package dev.pinbridge.graphql.limits;

import graphql.execution.AbortExecutionException;

/// The operation asks for too much. Nothing was executed.
final class LimitExceeded extends AbortExecutionException {
    private static final long serialVersionUID = 1L;

    LimitExceeded(String sentence) {
        super(sentence);
    }
}
