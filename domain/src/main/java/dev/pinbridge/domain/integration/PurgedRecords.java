package dev.pinbridge.domain.integration;

/// How much was deleted of an account.
public record PurgedRecords(int jobLinks, int forwardings, int notices) {}
