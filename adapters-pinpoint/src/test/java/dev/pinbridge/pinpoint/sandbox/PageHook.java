package dev.pinbridge.pinpoint.sandbox;

/// Is called before a page of a list is served, and may change the company.
@FunctionalInterface
public interface PageHook {
    /// @param type such as `applications`
    /// @param page counted from 1, as asked for
    void before(String type, long page);
}
