package dev.pinbridge.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who is signed in, over HTTP.
public final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String home;
    private final @Nullable String token;

    public Client(String home, @Nullable String token) {
        this.home = home;
        this.token = token;
    }

    /// The `data` of an answer without top-level errors.
    public JsonNode ask(String operation, Object... variables) {
        var answer = answer(operation, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString());
        }
        return answer.get("data");
    }

    /// The whole answer.
    public JsonNode answer(String operation, Object... variables) {
        var named = new HashMap<String, Object>();
        for (var i = 0; i < variables.length; i += 2) {
            named.put((String) variables[i], variables[i + 1]);
        }
        return json(post(JSON.writeValueAsString(Map.of("query", operation, "variables", named))));
    }

    /// Posts a body to the API as it is.
    HttpResponse<byte[]> post(String body) {
        return send(request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<byte[]> upload(String fileName, byte[] content) {
        return upload("/documents", fileName, content);
    }

    public HttpResponse<byte[]> upload(String path, String fileName, byte[] content) {
        var boundary = "----pinbridge";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var tail = "\r\n--" + boundary + "--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head, StandardCharsets.UTF_8),
                        HttpRequest.BodyPublishers.ofByteArray(content),
                        HttpRequest.BodyPublishers.ofString(tail))));
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    public static JsonNode json(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
