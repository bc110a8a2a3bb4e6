package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.forwarding.NewApplication;
import org.jspecify.annotations.Nullable;

/// The attributes we send, all of them among the writable ones (reference, section 4.3), but for the CV's bytes.
/// What is null is not written. `skip_notifications_on_create` is not among them, so that Pinpoint sends its
/// mails.
record NewApplicationAttributes(
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        @Nullable String phoneIso2,
        @Nullable String linkedinUrl,
        String externalSystemReference,
        @Nullable String cvBase64Filename) {
    /// Pinpoint insists on a last name; for people who have one name only this stands in its place.
    static final String NO_LAST_NAME = "-";

    static NewApplicationAttributes of(NewApplication application) {
        var details = application.details();
        var last = details.name().last();
        var phone = details.phone();
        var linkedIn = details.linkedIn();
        var cv = application.cv();
        return new NewApplicationAttributes(
                details.name().first(),
                last == null ? NO_LAST_NAME : last,
                application.email().value(),
                phone == null ? null : phone.value(),
                phone == null ? null : PhoneRegion.of(phone).orElse(null),
                linkedIn == null ? null : linkedIn.value(),
                application.reference(),
                cv == null ? null : fileName(cv.document()));
    }

    /// With the ending of what the file really is, since the ATS has nothing else to go by.
    private static String fileName(Document document) {
        return document.name().endingAs(document.type()).value();
    }
}
