package dev.pinbridge.domain.candidates;

import org.jspecify.annotations.Nullable;

/// What is known of a person besides their e-mail address and CV.
public record CandidateDetails(
        PersonName name,
        @Nullable PhoneNumber phone,
        @Nullable LinkedInUrl linkedIn) {}
