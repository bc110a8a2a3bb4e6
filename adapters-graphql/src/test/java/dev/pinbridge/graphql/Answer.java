package dev.pinbridge.graphql;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// What came back for an operation.
public record Answer(JsonNode json) {
    /// What lies at this JSON pointer under `data`.
    public JsonNode at(String pointer) {
        return json.at("/data" + pointer);
    }

    public String text(String pointer) {
        return at(pointer).asString();
    }

    /// The type names in the `errors` of the one payload.
    public List<String> payloadErrors() {
        var payload = json.get("data").values().iterator().next();
        return payload.get("errors").values().stream()
                .map(error -> error.get("__typename").asString())
                .toList();
    }

    public boolean hasErrors() {
        return json.has("errors");
    }

    /// The codes of the top-level errors.
    public List<String> codes() {
        return hasErrors()
                ? json.get("errors").values().stream()
                        .map(error -> error.at("/extensions/code").asString())
                        .toList()
                : List.of();
    }

    public String firstMessage() {
        return json.at("/errors/0/message").asString();
    }

    /// Of the JSON text.
    public int size() {
        return json.toString().length();
    }
}
