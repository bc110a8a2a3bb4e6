package dev.pinbridge.graphql.candidates;

import dev.pinbridge.domain.candidates.CandidateDetails;
import dev.pinbridge.domain.candidates.EmailAddress;
import dev.pinbridge.domain.candidates.LinkedInUrl;
import dev.pinbridge.domain.candidates.PersonName;
import dev.pinbridge.domain.candidates.PersonalSummary;
import dev.pinbridge.domain.candidates.PhoneNumber;
import dev.pinbridge.domain.candidates.PostalAddress;
import dev.pinbridge.domain.documents.DocumentId;
import dev.pinbridge.graphql.documents.DocumentNotFoundError;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import dev.pinbridge.graphql.relay.NodeIds;
import org.jspecify.annotations.Nullable;

/// A person to be registered.
record RegisterCandidateInput(
        String email,
        String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String linkedInUrl,
        @Nullable PostalAddressInput address,
        @Nullable String summary,
        @Nullable String cvId) {
    record Registration(
            EmailAddress email,
            CandidateDetails details,
            @Nullable DocumentId cv) {}

    Decoded<Registration> decode() {
        var fields = new InputFields();
        var mailbox = fields.required("email", "E-mail address", email, EmailAddress::new);
        var first = fields.required("firstName", "First name", firstName, PersonName::part);
        var last = fields.optional("lastName", "Last name", lastName, PersonName::part);
        var number = fields.optional("phone", "Phone number", phone, PhoneNumber::new);
        var profile = fields.optional("linkedInUrl", "LinkedIn URL", linkedInUrl, LinkedInUrl::new);
        Field<@Nullable PostalAddress> home = address == null ? () -> null : address.decode(fields.within("address"));
        var about = fields.optional("summary", "Summary", summary, PersonalSummary::new);
        var cv = fields.optionalReference("cvId", cvId, NodeIds::document, DocumentNotFoundError::at);
        return fields.then(() -> new Registration(
                mailbox.get(),
                new CandidateDetails(
                        new PersonName(first.get(), last.get()), number.get(), profile.get(), home.get(), about.get()),
                cv.get()));
    }
}
