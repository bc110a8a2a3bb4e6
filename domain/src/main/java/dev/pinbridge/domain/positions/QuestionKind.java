package dev.pinbridge.domain.positions;

/// What a question takes for an answer.
public enum QuestionKind {
    TEXT,
    BOOLEAN,
    NUMBER,
    DATE,
    URL,
    /// A choice, a file or a span of time. The ATS does not let us give such an answer.
    OTHER
}
