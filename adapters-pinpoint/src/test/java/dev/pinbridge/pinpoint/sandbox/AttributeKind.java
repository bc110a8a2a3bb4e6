package dev.pinbridge.pinpoint.sandbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What kind of JSON an attribute takes in a write. How far Pinpoint converts (`"true"` for `true`) is unknown; here
/// it does not.
enum AttributeKind {
    TEXT,
    FLAG,
    TIME,
    DATE,
    OBJECT,
    LIST;

    boolean fits(JsonNode value) {
        return value.isNull()
                || switch (this) {
                    case TEXT -> value.isString();
                    case FLAG -> value.isBoolean();
                    case TIME, DATE -> value.isString() && parses(value.asString());
                    case OBJECT -> value.isObject();
                    case LIST -> value.isArray();
                };
    }

    /// The value as a row keeps it.
    @Nullable
    Object stored(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return this == TIME
                ? OffsetDateTime.parse(value.asString()).toInstant().truncatedTo(ChronoUnit.SECONDS)
                : Json.plain(value);
    }

    static Map<String, AttributeKind> all(AttributeKind kind, String... names) {
        var kinds = new LinkedHashMap<String, AttributeKind>();
        for (var name : names) {
            kinds.put(name, kind);
        }
        return kinds;
    }

    private boolean parses(String text) {
        try {
            var parsed = this == TIME ? OffsetDateTime.parse(text) : LocalDate.parse(text);
            return parsed != null;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
