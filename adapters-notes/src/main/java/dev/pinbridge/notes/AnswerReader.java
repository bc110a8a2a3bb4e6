package dev.pinbridge.notes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;

/// Reads a model's answer while it comes: `{"sentences": [{"section": 1, "text": "...", "utterances": [4]}]}`.
/// Other fields are passed over, and so is what some models say around it.
final class AnswerReader {
    /// @param section as in the answer, the first being 1
    record Sentence(int section, String text, List<Integer> utterances) {
        Sentence {
            utterances = List.copyOf(utterances);
        }
    }

    /// No note has more.
    private static final int MOST_CHARACTERS = 500_000;

    private static final int SENTENCE = 2;

    private final Consumer<Sentence> each;
    private final JsonParser parser =
            JsonFactory.builder().build().createNonBlockingByteArrayParser(ObjectReadContext.empty());
    private final ByteArrayFeeder feeder = (ByteArrayFeeder) Objects.requireNonNull(parser.nonBlockingInputFeeder());
    private int characters;
    private int depth;
    private boolean begun;
    private boolean done;

    private int section;
    private @Nullable String text;
    private List<Integer> utterances = new ArrayList<>();

    AnswerReader(Consumer<Sentence> each) {
        this.each = each;
    }

    /// @throws Unusable when this cannot become an answer any more
    void read(String piece) {
        characters += piece.length();
        if (characters > MOST_CHARACTERS) {
            throw new Unusable("is far too long");
        }
        var start = begun ? 0 : piece.indexOf('{');
        if (start < 0 || done) {
            return;
        }
        begun = true;
        var bytes = piece.substring(start).getBytes(StandardCharsets.UTF_8);
        try {
            feeder.feedInput(bytes, 0, bytes.length);
            readTokens();
        } catch (JacksonException e) {
            throw unusable("is not JSON", e);
        }
    }

    /// @throws Unusable when it broke off
    void end() {
        if (!done) {
            throw new Unusable(begun ? "breaks off" : "is not JSON");
        }
    }

    private void readTokens() {
        while (!done) {
            var token = Objects.requireNonNull(parser.nextToken());
            if (token == JsonToken.NOT_AVAILABLE) {
                return;
            }
            take(token);
        }
    }

    private void take(JsonToken token) {
        switch (token) {
            case START_OBJECT -> {
                depth++;
                if (depth == SENTENCE) {
                    section = 0;
                    text = null;
                    utterances = new ArrayList<>();
                }
            }
            case VALUE_STRING -> {
                if (depth == SENTENCE && "text".equals(parser.currentName())) {
                    text = parser.getString();
                }
            }
            case VALUE_NUMBER_INT -> number();
            case END_OBJECT -> {
                if (depth == SENTENCE && text != null) {
                    each.accept(new Sentence(section, text, utterances));
                }
                depth--;
                done = depth == 0;
            }
            default -> {
                // Arrays, and values of fields that mean nothing here.
            }
        }
    }

    private void number() {
        if (depth == SENTENCE && parser.streamReadContext().inArray()) {
            utterances.add(parser.getIntValue());
        } else if (depth == SENTENCE && "section".equals(parser.currentName())) {
            section = parser.getIntValue();
        }
    }

    private static Unusable unusable(String reason, Throwable cause) {
        var unusable = new Unusable(reason);
        unusable.initCause(cause);
        return unusable;
    }
}
