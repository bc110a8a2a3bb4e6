package dev.pinbridge.pinpoint.sandbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON in and out. A CV is one string of up to 40 million characters, so the usual limits are lifted.
final class Json {
    private static final int LONGEST_STRING = 64_000_000;
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .build();

    private Json() {}

    static JsonNode read(byte[] body) {
        return MAPPER.readTree(body);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// Turns what a row holds into what goes over the wire: instants become ISO 8601 with a numeric offset, to the
    /// second, as Pinpoint writes them.
    static @Nullable Object wire(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> TIMESTAMP.format(instant);
            case List<?> list -> list.stream().map(Json::wire).toList();
            case Map<?, ?> map -> wireMap(map);
            case null, default -> value;
        };
    }

    /// The plain Java value of a node: string, long, double, boolean, list or map.
    static @Nullable Object plain(JsonNode node) {
        return MAPPER.treeToValue(node, Object.class);
    }

    private static Map<String, @Nullable Object> wireMap(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), wire(value)));
        return copy;
    }
}
