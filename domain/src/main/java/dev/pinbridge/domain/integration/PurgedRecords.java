package dev.pinbridge.domain.integration;

/// How much was deleted of an account.
///
/// @param calls that came of its interviews and were not held
public record PurgedRecords(int jobLinks, int forwardings, int notices, int calls) {}
