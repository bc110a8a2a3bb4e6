package dev.pinbridge.application.transcripts;

/// What tells that two names are the same. Given by the feature that compares names.
@FunctionalInterface
public interface NameKeys {
    /// The same for names that are the same but for order, case and accents; empty for what is no name.
    String key(String name);
}
