package dev.pinbridge.graphql.candidates;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.LinkedInUrl;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.candidates.PersonalSummary;
import dev.pinbridge.domain.candidates.PhoneNumber;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/// What is to be different about a candidate.
record EditCandidateInput(
        String candidateId,
        ArgumentValue<String> firstName,
        ArgumentValue<String> lastName,
        ArgumentValue<String> phone,
        ArgumentValue<String> linkedInUrl,
        ArgumentValue<PostalAddressInput> address,
        ArgumentValue<String> summary) {
    Decoded<CandidateDetails> decode(CandidateDetails now) {
        var fields = new InputFields();
        var first =
                fields.replaced("firstName", "First name", firstName, now.name().first(), PersonName::part);
        var last = fields.changed("lastName", "Last name", lastName, now.name().last(), PersonName::part);
        var number = fields.changed("phone", "Phone number", phone, now.phone(), PhoneNumber::new);
        var profile = fields.changed("linkedInUrl", "LinkedIn URL", linkedInUrl, now.linkedIn(), LinkedInUrl::new);
        var home = address(fields, now.address());
        var about = fields.changed("summary", "Summary", summary, now.summary(), PersonalSummary::new);
        return fields.then(() -> new CandidateDetails(
                new PersonName(first.get(), last.get()), number.get(), profile.get(), home.get(), about.get()));
    }

    /// As a whole: parts of two addresses would make a third.
    private Field<@Nullable PostalAddress> address(InputFields fields, @Nullable PostalAddress now) {
        if (address.isOmitted()) {
            return () -> now;
        }
        var given = address.value();
        return given == null ? () -> null : given.decode(fields.within("address"));
    }
}
