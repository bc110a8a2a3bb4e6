package dev.pinbridge.pinpoint.forwarding;

import dev.pinbridge.domain.documents.Document;
import dev.pinbridge.domain.forwarding.Channel;
import dev.pinbridge.domain.forwarding.NewApplication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The attributes we send, all of them among the writable ones (reference, section 4.3), but for the CV's bytes.
/// What is null is not written. `skip_notifications_on_create` is written only to keep Pinpoint from sending its
/// mails, which it does by itself.
record NewApplicationAttributes(
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        @Nullable String phoneIso2,
        @Nullable String linkedinUrl,
        @Nullable String address1,
        @Nullable String address2,
        @Nullable String town,
        @Nullable String stateProvince,
        @Nullable String postcode,
        @Nullable String country,
        @Nullable String summary,
        @Nullable String channel,
        @Nullable String channelSource,
        @Nullable List<TagInContext> addTagsWithContext,
        @Nullable Boolean skipNotificationsOnCreate,
        String externalSystemReference,
        @Nullable String cvBase64Filename) {
    /// Pinpoint insists on a last name; for people who have one name only this stands in its place.
    static final String NO_LAST_NAME = "-";

    /// How a tag is coloured, it seems; which contexts there are is not documented, and this one is seen in
    /// samples for tags that people give (reference, section 4.2).
    static final String TAG_CONTEXT = "custom_green";

    record TagInContext(String tag, String context) {}

    static NewApplicationAttributes of(NewApplication application) {
        var details = application.details();
        var last = details.name().last();
        var phone = details.phone();
        var linkedIn = details.linkedIn();
        var cv = application.cv();
        var address = details.address() == null ? null : AddressAttributes.of(details.address());
        var summary = details.summary();
        var options = application.options();
        var tag = options.tag();
        return new NewApplicationAttributes(
                details.name().first(),
                last == null ? NO_LAST_NAME : last,
                application.email().value(),
                phone == null ? null : phone.value(),
                phone == null ? null : PhoneRegion.of(phone).orElse(null),
                linkedIn == null ? null : linkedIn.value(),
                address == null ? null : address.line1(),
                address == null ? null : address.line2(),
                address == null ? null : address.town(),
                address == null ? null : address.stateProvince(),
                address == null ? null : address.postcode(),
                address == null ? null : address.country(),
                summary == null ? null : summary.value(),
                value(options.channel()),
                value(options.channelSource()),
                tag == null ? null : List.of(new TagInContext(tag.value(), TAG_CONTEXT)),
                options.mayMail() ? null : true,
                application.reference(),
                cv == null ? null : fileName(cv.document()));
    }

    private static @Nullable String value(@Nullable Channel channel) {
        return channel == null ? null : channel.value();
    }

    /// With the ending of what the file really is, since the ATS has nothing else to go by.
    private static String fileName(Document document) {
        return document.name().endingAs(document.type()).value();
    }
}
