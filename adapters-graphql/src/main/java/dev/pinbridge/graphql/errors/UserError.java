package dev.pinbridge.graphql.errors;

/// Why a mutation did not do what was asked, for the person who asked. Each kind adds its own facts.
public interface UserError {
    /// A sentence: what is wrong and what would be right.
    String message();

    ErrorCode code();
}
