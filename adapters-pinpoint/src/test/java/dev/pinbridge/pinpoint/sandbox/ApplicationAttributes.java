package dev.pinbridge.pinpoint.sandbox;

import static dev.pinbridge.pinpoint.sandbox.AttributeKind.DATE;
import static dev.pinbridge.pinpoint.sandbox.AttributeKind.FLAG;
import static dev.pinbridge.pinpoint.sandbox.AttributeKind.LIST;
import static dev.pinbridge.pinpoint.sandbox.AttributeKind.OBJECT;
import static dev.pinbridge.pinpoint.sandbox.AttributeKind.TEXT;
import static dev.pinbridge.pinpoint.sandbox.AttributeKind.TIME;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What can be written of an application. Pinpoint's answer to any other attribute is unknown; here it is a bad
/// request. On update the prose of the documentation wins over its schema: no CV, no summary.
final class ApplicationAttributes {
    /// Attributes of the person, kept with the application and taken over by a new candidate.
    static final Set<String> OF_THE_PERSON = Set.of(
            "first_name",
            "last_name",
            "preferred_name",
            "email",
            "phone",
            "phone_iso2",
            "date_of_birth",
            "address1",
            "address2",
            "town",
            "state_province",
            "postcode",
            "country",
            "locale");

    private static final Map<String, AttributeKind> STORED = stored();
    private static final Map<String, AttributeKind> ON_CREATE = with(
            with(
                    with(commands(), AttributeKind.all(TEXT, "summary", "cv_base64_data", "cv_base64_filename")),
                    AttributeKind.all(TEXT, "cv_signed_id")),
            AttributeKind.all(LIST, "equality_monitoring_option_ids"));

    private ApplicationAttributes() {}

    static Map<String, AttributeKind> onCreate() {
        return ON_CREATE;
    }

    static Map<String, AttributeKind> onUpdate() {
        return commands();
    }

    /// Copies what was sent, as far as it is simply kept.
    static void copy(WriteDocument document, Row application) {
        STORED.forEach((name, kind) -> {
            if (document.has(name)) {
                application.set(name, kind.stored(document.attribute(name)));
            }
        });
        if (document.has("summary")) {
            application.set("summary", document.text("summary"));
        }
    }

    private static Map<String, AttributeKind> stored() {
        var kinds = AttributeKind.all(TEXT, OF_THE_PERSON.toArray(String[]::new));
        kinds.putAll(AttributeKind.all(TEXT, "channel", "channel_source", "external_system_reference"));
        kinds.putAll(AttributeKind.all(TEXT, "linkedin_url", "preferred_pronouns"));
        kinds.putAll(AttributeKind.all(TIME, "hired_at"));
        kinds.putAll(AttributeKind.all(DATE, "start_on"));
        kinds.putAll(AttributeKind.all(FLAG, "is_demo"));
        return kinds;
    }

    private static Map<String, AttributeKind> commands() {
        var kinds = with(STORED, AttributeKind.all(OBJECT, "add_tag_with_context", "remove_tag_with_context"));
        kinds.putAll(AttributeKind.all(LIST, "add_tags_with_context", "documents_base64"));
        kinds.putAll(AttributeKind.all(FLAG, "create_pdf_application", "skip_notifications_on_create"));
        kinds.putAll(AttributeKind.all(TEXT, "cover_letter_base64_data", "cover_letter_base64_filename"));
        return kinds;
    }

    private static Map<String, AttributeKind> with(Map<String, AttributeKind> some, Map<String, AttributeKind> more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}
