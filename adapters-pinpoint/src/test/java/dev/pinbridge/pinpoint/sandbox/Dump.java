package dev.pinbridge.pinpoint.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// All records of a type as they are, one JSON object a line in the order of their ids, hidden ones too: to
/// compare with what somebody else holds. A line is `{"id":"7","attributes":{...}}`, or with hashes
/// `{"id":"7","hash":"..."}`, the SHA-256 in hexadecimal of the attributes' JSON as it stands in an answer. The
/// attributes of a million applications are nearly a gigabyte, better asked for in parts.
record Dump(State state, Schema schema) {
    /// @param from the least id
    /// @param query which attributes, by `fields`
    byte[] of(ResourceType type, ReadQuery query, long from, int limit, boolean hashes) {
        return state.locked(() -> {
            var renderer = Renderer.of(state, schema, query);
            var lines = new ByteArrayOutputStream();
            state.tables().all(type.name()).stream()
                    .dropWhile(row -> row.id() < from)
                    .limit(limit)
                    .forEach(row -> lines.writeBytes(line(renderer, row, hashes)));
            return lines.toByteArray();
        });
    }

    private static byte[] line(Renderer renderer, Row row, boolean hashes) {
        var attributes = Json.written(out -> renderer.attributes(out, row));
        var content = hashes
                ? ",\"hash\":\"" + sha256(attributes) + "\"}\n"
                : ",\"attributes\":" + new String(attributes, StandardCharsets.UTF_8) + "}\n";
        return ("{\"id\":\"" + row.id() + "\"" + content).getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
