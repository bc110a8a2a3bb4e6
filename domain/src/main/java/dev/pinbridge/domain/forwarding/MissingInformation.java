package dev.pinbridge.domain.forwarding;

/// What a job may demand and a candidate may lack.
public enum MissingInformation {
    CV,
    PHONE,
    ADDRESS,
    SUMMARY
}
