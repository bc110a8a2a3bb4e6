package dev.pinbridge.domain.integration;

/// Where to call and what to show there.
public record AtsCredentials(AccountName account, ApiKey key) {}
