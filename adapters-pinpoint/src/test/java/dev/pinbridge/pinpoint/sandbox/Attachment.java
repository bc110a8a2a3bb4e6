package dev.pinbridge.pinpoint.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file of an application. Its address holds an unguessable token, so no key is needed to fetch it; real addresses
/// may be short-lived, these are not.
record Attachment(String context, String filename, String mediaType, String sha256, String token) {
    static final String CV = "pdf_cv";
    private static final String COLUMN = "files";

    String path() {
        return "/files/" + token + "/"
                + URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
    }

    void addTo(Row application) {
        var files = new ArrayList<@Nullable Object>();
        if (application.get(COLUMN) instanceof List<?> earlier) {
            files.addAll(earlier);
        }
        files.add(Map.of(
                "context", context, "filename", filename, "media_type", mediaType, "sha256", sha256, "token", token));
        application.set(COLUMN, files);
    }

    static List<Attachment> of(Row application) {
        return application.get(COLUMN) instanceof List<?> files
                ? files.stream().map(file -> read((Map<?, ?>) file)).toList()
                : List.of();
    }

    static Optional<Attachment> cvOf(Row application) {
        return of(application).stream()
                .filter(file -> file.context().equals(CV))
                .findFirst();
    }

    private static Attachment read(Map<?, ?> file) {
        return new Attachment(
                String.valueOf(file.get("context")),
                String.valueOf(file.get("filename")),
                String.valueOf(file.get("media_type")),
                String.valueOf(file.get("sha256")),
                String.valueOf(file.get("token")));
    }
}
