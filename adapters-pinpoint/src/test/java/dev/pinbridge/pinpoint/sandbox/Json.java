package dev.pinbridge.pinpoint.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON in and out. A CV is one string of up to 40 million characters, so the usual limits are lifted.
final class Json {
    private static final int LONGEST_STRING = 64_000_000;
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);
    private static final String TEMPLATE = "0000-00-00T00:00:00+00:00";
    private static final int INITIAL_SIZE = 4096;
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

    /// Writes straight to bytes.
    static byte[] written(Consumer<JsonGenerator> content) {
        var bytes = new ByteArrayOutputStream(INITIAL_SIZE);
        try (var out = MAPPER.createGenerator(bytes)) {
            content.accept(out);
        }
        return bytes.toByteArray();
    }

    /// Writes what a row holds as it goes over the wire: instants become ISO 8601 with a numeric offset, to the
    /// second, as Pinpoint writes them.
    static void write(JsonGenerator out, @Nullable Object value) {
        switch (value) {
            case null -> out.writeNull();
            case String text -> out.writeString(text);
            case Instant instant -> out.writeString(timestamp(instant));
            case Long number -> out.writeNumber(number.longValue());
            case Boolean flag -> out.writeBoolean(flag);
            case List<?> list -> {
                out.writeStartArray();
                list.forEach(item -> write(out, item));
                out.writeEndArray();
            }
            case Map<?, ?> map -> {
                out.writeStartObject();
                map.forEach((key, item) -> {
                    out.writeName(String.valueOf(key));
                    write(out, item);
                });
                out.writeEndObject();
            }
            default -> out.writePOJO(value);
        }
    }

    /// The plain Java value of a node: string, long, double, boolean, list or map.
    static @Nullable Object plain(JsonNode node) {
        return MAPPER.treeToValue(node, Object.class);
    }

    /// By hand, because a page has thousands of them. Years beyond four digits are left to the formatter.
    private static String timestamp(Instant instant) {
        var time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        if (time.getYear() < 1000 || time.getYear() > 9999) {
            return TIMESTAMP.format(instant);
        }
        var text = TEMPLATE.getBytes(StandardCharsets.US_ASCII);
        digits(text, 0, time.getYear() / 100);
        digits(text, 2, time.getYear() % 100);
        digits(text, 5, time.getMonthValue());
        digits(text, 8, time.getDayOfMonth());
        digits(text, 11, time.getHour());
        digits(text, 14, time.getMinute());
        digits(text, 17, time.getSecond());
        return new String(text, StandardCharsets.US_ASCII);
    }

    private static void digits(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }
}
