package dev.pinbridge.pinpoint.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An application to be added behind the API's back: in the stage `applied` and without a CV unless said otherwise.
public final class ApplicationDraft {
    private final Map<String, @Nullable Object> columns = new HashMap<>();
    private String stage = "applied";
    private @Nullable String cvFilename;
    private byte[] cv = {};

    private ApplicationDraft(String firstName, String lastName, String email) {
        columns.putAll(Map.of("first_name", firstName, "last_name", lastName, "email", email));
        columns.putAll(Map.of("internal_candidate", false, "concealed", false, "is_demo", false, "locale", "en"));
    }

    public static ApplicationDraft of(String firstName, String lastName, String email) {
        return new ApplicationDraft(firstName, lastName, email);
    }

    /// Into the first stage of this basic type.
    public ApplicationDraft inStage(String basicType) {
        stage = basicType;
        return this;
    }

    public ApplicationDraft reference(String externalSystemReference) {
        return with("external_system_reference", externalSystemReference);
    }

    public ApplicationDraft cv(String filename, byte[] bytes) {
        cvFilename = filename;
        cv = bytes.clone();
        return this;
    }

    /// Any other attribute, by its name in the API.
    public ApplicationDraft with(String attribute, @Nullable Object value) {
        columns.put(attribute, value);
        return this;
    }

    Map<String, @Nullable Object> columns() {
        return columns;
    }

    String stage() {
        return stage;
    }

    Optional<Attachment> cv(Blobs blobs) {
        return Optional.ofNullable(cvFilename)
                .map(name -> Upload.keep(blobs, Attachment.CV, name, "application/pdf", cv));
    }
}
