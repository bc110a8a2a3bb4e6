package dev.pinbridge.pinpoint.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A query string taken apart. Brackets may be raw or percent-encoded; a bare `+` is a blank, as everywhere on the web,
/// so an offset such as `+00:00` has to be encoded.
record Query(List<Parameter> parameters) {
    /// `filter[created_at][gt]=x` has the path `filter`, `created_at`, `gt`.
    record Parameter(String name, List<String> path, String value) {
        Parameter {
            path = List.copyOf(path);
        }
    }

    private static final Pattern NAME = Pattern.compile("([a-z_]+)((?:\\[[a-zA-Z0-9_]+])*)");
    private static final Pattern SEGMENT = Pattern.compile("\\[([^\\]]+)]");

    Query {
        parameters = List.copyOf(parameters);
    }

    static Query parse(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return new Query(List.of());
        }
        var parameters = new ArrayList<Parameter>();
        for (var pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                parameters.add(parameter(pair));
            }
        }
        return new Query(parameters);
    }

    private static Parameter parameter(String pair) {
        var equals = pair.indexOf('=');
        var name = decode(equals < 0 ? pair : pair.substring(0, equals));
        var value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw ApiFailure.malformedQuery(name);
        }
        var path = new ArrayList<String>();
        path.add(matcher.group(1));
        SEGMENT.matcher(matcher.group(2)).results().forEach(segment -> path.add(segment.group(1)));
        return new Parameter(name, path, value);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ApiFailure.malformedQuery(text);
        }
    }
}
