package dev.pinbridge.pinpoint.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// A bare client of one company, for the tests of the sandbox itself.
record Http(HttpClient client, String base, String key) {
    static Http of(PinpointSandbox sandbox, String subdomain, String key) {
        var base = sandbox.urlTemplate().replace("{subdomain}", subdomain);
        return new Http(HttpClient.newHttpClient(), base, key);
    }

    Http withKey(String other) {
        return new Http(client, base, other);
    }

    Reply get(String path) {
        return send("GET", path, "");
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply put(String path, String body) {
        return send("PUT", path, body);
    }

    Reply delete(String path) {
        return send("DELETE", path, "");
    }

    /// A path below `/api/v1/`; brackets are encoded on the way.
    Reply send(String method, String path, String body) {
        return send(request(method, path, body));
    }

    Reply send(HttpRequest request) {
        try {
            return reply(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException lost) {
            throw new Lost(lost);
        } catch (InterruptedException _) {
            throw new IllegalStateException("interrupted");
        }
    }

    HttpRequest request(String method, String path, String body) {
        var target = base + "/api/v1/" + path.replace("[", "%5B").replace("]", "%5D");
        var request = HttpRequest.newBuilder(URI.create(target)).timeout(Duration.ofSeconds(10));
        if (!key.isEmpty()) {
            request.header("X-API-KEY", key);
        }
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/vnd.api+json");
        }
        return request.method(method, HttpRequest.BodyPublishers.ofString(body)).build();
    }

    Reply absolute(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        var text = new String(response.body(), StandardCharsets.UTF_8);
        return new Reply(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                text);
    }

    /// The connection broke before an answer came.
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(IOException cause) {
            super(cause);
        }
    }

    /// What came back.
    record Reply(int status, String contentType, String text) {
        JsonNode json() {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        }

        JsonNode at(String pointer) {
            return json().at(pointer);
        }
    }
}
