package dev.pinbridge.pinpoint.sandbox;

/// Is told what a company is asked and what it keeps, while the request is still under way. What it throws spoils
/// the request.
public interface Watcher {
    /// A request for the API came in.
    default void asked(RecordedRequest request) {}

    /// An application was created through the API. Its answer may still be lost.
    default void created(SandboxApplication application) {}
}
