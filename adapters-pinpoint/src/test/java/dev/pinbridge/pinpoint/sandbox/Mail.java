package dev.pinbridge.pinpoint.sandbox;

/// A mail that Pinpoint would have sent. Subjects: `Application Received` to the applicant, `New Application` and
/// `New Comment Received` to the hiring team.
public record Mail(String to, String subject, long applicationId) {}
