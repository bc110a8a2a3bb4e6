package dev.pinbridge.notes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server with a chat API that is compatible with OpenAI's, and answers what it is told to.
final class ModelServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// About as much as a model's tokens have.
    private static final int PIECE = 5;

    private final WireMockServer server;

    ModelServer() {
        this.server = new WireMockServer(
                options().dynamicPort().bindAddress("127.0.0.1").extensions(new Drafting()));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.port() + "/v1";
    }

    /// To each question the next of these, and the last one from then on.
    void answers(ResponseDefinitionBuilder... answers) {
        server.resetAll();
        for (var i = 0; i < answers.length; i++) {
            server.stubFor(any(anyUrl())
                    .inScenario("questions")
                    .whenScenarioStateIs(state(i))
                    .willSetStateTo(state(Math.min(i + 1, answers.length - 1)))
                    .willReturn(answers[i]));
        }
    }

    private static String state(int answers) {
        return answers == 0 ? STARTED : "after " + answers;
    }

    /// Drafts one sentence from the first utterance that it is given, and merges drafts by keeping all.
    void draftsAndMerges() {
        answers(aResponse().withTransformers(Drafting.NAME));
    }

    List<JsonNode> questions() {
        return server.getAllServeEvents().reversed().stream()
                .map(event -> JSON.readTree(event.getRequest().getBodyAsString()))
                .toList();
    }

    List<String> headers(String name) {
        return server.getAllServeEvents().stream()
                .flatMap(
                        event -> event.getRequest().getHeaders().getHeader(name).isPresent()
                                ? event.getRequest().getHeaders().getHeader(name).values().stream()
                                : List.<String>of().stream())
                .toList();
    }

    static ResponseDefinitionBuilder streamed(String content) {
        return stream(chunks(content) + chunk(Map.of(), "stop") + "data: [DONE]\n\n");
    }

    /// The connection is closed in good order, in the middle of the answer.
    static ResponseDefinitionBuilder half(String content) {
        return stream(chunks(content.substring(0, content.length() / 2)));
    }

    static ResponseDefinitionBuilder cutOff(String content) {
        return stream(
                chunks(content.substring(0, content.length() / 2)) + chunk(Map.of(), "length") + "data: [DONE]\n\n");
    }

    static ResponseDefinitionBuilder declined() {
        return stream(chunk(Map.of("refusal", "I cannot help with that."), null) + chunk(Map.of(), "stop")
                + "data: [DONE]\n\n");
    }

    static ResponseDefinitionBuilder filtered() {
        return stream(chunk(Map.of(), "content_filter") + "data: [DONE]\n\n");
    }

    /// @param message of the error, which servers like to fill with what they were sent
    static ResponseDefinitionBuilder failed(int status, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withHeader("Retry-After-Ms", "1")
                .withBody(JSON.writeValueAsString(Map.of("error", Map.of("message", message, "type", "error"))));
    }

    @Override
    public void close() {
        server.stop();
    }

    private static ResponseDefinitionBuilder stream(String body) {
        return aResponse().withHeader("Content-Type", "text/event-stream").withBody(body);
    }

    private static String chunks(String content) {
        var pieces = new ArrayList<String>();
        for (var i = 0; i < content.length(); i += PIECE) {
            pieces.add(content.substring(i, Math.min(i + PIECE, content.length())));
        }
        return pieces.stream()
                .map(piece -> chunk(Map.of("role", "assistant", "content", piece), null))
                .collect(Collectors.joining());
    }

    private static String chunk(Map<String, String> delta, @Nullable String finish) {
        var choice = new HashMap<String, Object>(Map.of("index", 0, "delta", delta));
        choice.put("finish_reason", finish);
        return "data: "
                + JSON.writeValueAsString(Map.of(
                        "id", "chat-1",
                        "object", "chat.completion.chunk",
                        "created", 1,
                        "model", "replayed",
                        "choices", List.of(choice)))
                + "\n\n";
    }

    private static final class Drafting implements ResponseDefinitionTransformerV2 {
        static final String NAME = "drafting";

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            var text = JSON.readTree(event.getRequest().getBodyAsString())
                    .at("/messages/1/content")
                    .asString();
            return streamed(text.contains("<drafts>") ? merged(text) : drafted(text))
                    .build();
        }

        private static String drafted(String text) {
            var first = lines(text, "utterance").getFirst().get("utterance").asInt();
            return """
                    {"sentences": [{"section": 1, "text": "From %d on.", "utterances": [%d]}]}""".formatted(first, first);
        }

        private static String merged(String text) {
            return "{\"sentences\": [%s]}"
                    .formatted(lines(text, "utterances").stream()
                            .map(JsonNode::toString)
                            .collect(Collectors.joining(",")));
        }

        private static List<JsonNode> lines(String text, String field) {
            return text.lines()
                    .filter(line -> line.startsWith("{"))
                    .map(JSON::readTree)
                    .filter(line -> line.has(field))
                    .toList();
        }
    }
}
