package dev.pinbridge.application.forwarding;

/// Whom the ATS mails about a new application.
public enum ForwardingMail {
    CANDIDATE,
    ATS_USERS
}
