package dev.pinbridge.transcripts;

import dev.pinbridge.domain.InvalidValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Segments in JSON, as programs that recognise speech write them: `{"segments": [{"speaker": "Ana", "start":
/// 1.5, "end": 3.2, "text": "Hello"}]}`, or the list alone. Read piece by piece: what is not asked for is passed
/// over and takes no memory.
final class JsonSegments {
    private static final JsonFactory JSON = new JsonFactory();
    private static final double MOST_SECONDS = 1e6;

    private final JsonParser parser;
    private final List<Said> said = new ArrayList<>();

    private JsonSegments(JsonParser parser) {
        this.parser = parser;
    }

    static List<Said> read(String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonSegments(parser).read();
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new InvalidValue("must be JSON; line " + (at == null ? 1 : at.getLineNr()) + " is not");
        }
    }

    private List<Said> read() {
        var hasSegments = switch (next()) {
            case START_ARRAY -> segments();
            case START_OBJECT -> whole();
            default -> false;
        };
        if (!hasSegments || parser.nextToken() != null) {
            throw new InvalidValue("must be a list of segments, or an object with such a list as `segments`");
        }
        return said;
    }

    private boolean whole() {
        var hasSegments = false;
        while (next() != JsonToken.END_OBJECT) {
            var isSegments = parser.currentName().equals("segments");
            if (isSegments && next() == JsonToken.START_ARRAY) {
                hasSegments = segments();
            } else {
                skip(isSegments);
            }
        }
        return hasSegments;
    }

    private void skip(boolean isAtValue) {
        if (!isAtValue) {
            next();
        }
        parser.skipChildren();
    }

    private boolean segments() {
        while (next() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new InvalidValue("must have segments that are objects; line " + line() + " has another one");
            }
            said.add(segment());
        }
        return true;
    }

    private Said segment() {
        var line = line();
        var label = "";
        @Nullable Duration start = null;
        @Nullable Duration end = null;
        @Nullable String text = null;
        while (next() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            next();
            switch (field) {
                case "speaker" -> label = label();
                case "start" -> start = time();
                case "end" -> end = time();
                case "text" -> text = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
                default -> {
                    // Words, confidence and the like.
                }
            }
            parser.skipChildren();
        }
        return new Said(
                label,
                Span.of(there("start", "in seconds", start, line), there("end", "in seconds", end, line), line),
                OneLine.of(there("text", "as a text", text, line)));
    }

    private static <T> T there(String field, String how, @Nullable T value, int line) {
        if (value == null) {
            throw new InvalidValue(
                    "must have segments with `%s` %s; line %d has one without".formatted(field, how, line));
        }
        return value;
    }

    /// Some number their speakers.
    private String label() {
        var token = parser.currentToken();
        return token == JsonToken.VALUE_STRING || token.isNumeric() ? OneLine.of(parser.getString()) : "";
    }

    private @Nullable Duration time() {
        return parser.currentToken().isNumeric() ? Duration.ofMillis(millis(parser.getDoubleValue())) : null;
    }

    /// Of what is far from any recording, something that is still far from it.
    private static long millis(double seconds) {
        return Math.round(Math.clamp(seconds, -MOST_SECONDS, MOST_SECONDS) * 1000);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private JsonToken next() {
        var token = parser.nextToken();
        if (token == null) {
            throw new InvalidValue(
                    "must be JSON; line " + parser.currentLocation().getLineNr() + " ends too early");
        }
        return token;
    }
}
