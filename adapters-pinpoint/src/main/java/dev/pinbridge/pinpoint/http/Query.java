package dev.pinbridge.pinpoint.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The query of an address, with names and values percent-encoded, the brackets of JSON:API included.
///
/// @param encoded empty, or beginning with a question mark
public record Query(String encoded) {
    public static final Query NONE = new Query("");

    public Query and(String name, String value) {
        return new Query(encoded + (encoded.isEmpty() ? "?" : "&") + encode(name) + "=" + encode(value));
    }

    /// For a single value or one segment of a path.
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
