package dev.pinbridge.pinpoint.forwarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pinbridge.domain.forwarding.NewApplication;
import java.util.List;
import java.util.stream.IntStream;

/// An answer that is created along with an application (reference, section 2, *Sidepost*).
record NewAnswer(
        String type, @JsonProperty("temp-id") String tempId, AnswerAttributes attributes, Relationships relationships) {
    static final String TYPE = "answers";

    record Relationships(NewApplicationRelationships.Pointer question) {}

    static List<NewAnswer> of(NewApplication application) {
        var answers = application.answers();
        return IntStream.range(0, answers.size())
                .mapToObj(index -> of("a" + (index + 1), answers.get(index)))
                .toList();
    }

    private static NewAnswer of(String tempId, NewApplication.Given given) {
        var question = NewApplicationRelationships.Pointer.to(
                "questions", given.question().value());
        return new NewAnswer(TYPE, tempId, AnswerAttributes.of(given.answer()), new Relationships(question));
    }
}
