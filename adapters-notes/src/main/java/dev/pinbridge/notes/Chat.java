package dev.pinbridge.notes;

import com.openai.errors.OpenAIServiceException;
import dev.pinbridge.domain.notes.NoteTrouble;
import dev.pinbridge.domain.notes.NotesRefused;
import dev.pinbridge.domain.notes.NotesUnavailable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatModel.ResponseFormat;
import org.springframework.ai.openai.OpenAiChatOptions;

/// A language model behind a chat API that is compatible with OpenAI's, by Spring AI. It is made by hand from our
/// own settings, so none of those that Spring AI and OpenAI's client look for in the environment count.
final class Chat {
    /// After a time-out, 408, 409, 429 and 5xx, each a little later or as late as the server asks for.
    private static final int MORE_TRIES = 2;

    private final String url;
    private final String key;
    private final String name;
    private final Duration timeout;
    private final ChatModel model;

    /// @param key empty for a server that needs none
    Chat(String url, String key, String name, Duration timeout) {
        this.url = url;
        this.key = key;
        this.name = name;
        this.timeout = timeout;
        this.model = OpenAiChatModel.builder().options(options().build()).build();
    }

    /// Gives the answer piece by piece, in this thread, as it comes.
    ///
    /// @throws Unusable when it broke off
    /// @throws NoteTrouble when there is none
    void ask(Question question, Consumer<String> piece) {
        var format = ResponseFormat.builder()
                .type(ResponseFormat.Type.JSON_SCHEMA)
                .jsonSchema(question.schema())
                .strict(true)
                .build();
        var prompt = new Prompt(
                List.of(new SystemMessage(question.rules()), new UserMessage(question.text())),
                options().responseFormat(format).build());
        var begun = new boolean[1];
        try (var answers = model.stream(prompt).toStream()) {
            answers.flatMap(answer -> answer.getResults().stream()).forEach(part -> {
                refuseDeclined(part);
                var text = part.getOutput().getText();
                if (text != null && !text.isEmpty()) {
                    begun[0] = true;
                    piece.accept(text);
                }
            });
        } catch (NoteTrouble | Unusable e) {
            throw e;
        } catch (RuntimeException e) {
            throw translated(e, begun[0]);
        }
    }

    private OpenAiChatOptions.Builder options() {
        var options = OpenAiChatOptions.builder();
        options.baseUrl(url).apiKey(key).model(name).timeout(timeout).maxRetries(MORE_TRIES);
        return options;
    }

    private static void refuseDeclined(Generation part) {
        var refusal = Objects.requireNonNullElse(part.getOutput().getMetadata().get("refusal"), "");
        if (!refusal.toString().isEmpty()
                || "CONTENT_FILTER".equals(part.getMetadata().getFinishReason())) {
            throw new NotesRefused("The model declines to write this note.", null);
        }
    }

    /// The client's messages may quote what was sent, so none is passed on.
    private static RuntimeException translated(RuntimeException e, boolean begun) {
        var status = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(OpenAIServiceException.class::isInstance)
                .mapToInt(cause -> ((OpenAIServiceException) cause).statusCode())
                .findFirst();
        if (status.isEmpty()) {
            return begun
                    ? new Unusable("breaks off")
                    : new NotesUnavailable("The model did not answer in time, or cannot be reached.", e);
        }
        var code = status.getAsInt();
        return switch (code) {
            case 401, 403 -> new NotesRefused("The model's server does not accept the key.", null);
            case 404 -> new NotesRefused("The model's server does not know the model, or the address is wrong.", null);
            case 429 -> new NotesUnavailable("The model's server is too busy.", null);
            default ->
                code == 408 || code >= 500
                        ? new NotesUnavailable("The model's server has trouble (status " + code + ").", null)
                        : new NotesRefused("The model's server does not take the request (status " + code + ").", null);
        };
    }
}
