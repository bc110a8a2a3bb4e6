package dev.pinbridge.domain.candidates;

import org.jspecify.annotations.Nullable;

/// What is known of a person besides their e-mail address and CV.
public record CandidateDetails(
        PersonName name,
        @Nullable PhoneNumber phone,
        @Nullable LinkedInUrl linkedIn,
        @Nullable PostalAddress address,
        @Nullable PersonalSummary summary) {
    /// Of somebody whose address and summary are not known.
    public CandidateDetails(PersonName name, @Nullable PhoneNumber phone, @Nullable LinkedInUrl linkedIn) {
        this(name, phone, linkedIn, null, null);
    }
}
