package dev.pinbridge.pinpoint.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The answers sent along with an application. Each is to a question of the job and has one value. Required
/// questions are not enforced, as the documentation is said to state, unless the company is set to do so.
final class Answers {
    private static final Set<String> VALUES = Set.of(
            "text_answer",
            "boolean_answer",
            "date_answer",
            "date_from_answer",
            "date_to_answer",
            "number_answer",
            "url_answer",
            "document_base64_data",
            "document_base64_filename",
            "document_signed_id");

    private final State state;

    Answers(State state) {
        this.state = state;
    }

    /// The rows to be made, still without their application.
    List<Map<String, @Nullable Object>> read(WriteDocument document, Row job, Problems problems) {
        var answers = new ArrayList<Map<String, @Nullable Object>>();
        var answered = new HashSet<Long>();
        for (var body : document.created("answers", "answers")) {
            var question = question(body, job);
            problems.addIf(question.isEmpty(), Problem.ofRelationship("answers", "must belong to the job", "invalid"));
            question.ifPresent(row -> {
                answered.add(row.id());
                answers.add(answer(body, row));
            });
        }
        if (state.settings().enforceRequiredQuestions()) {
            state.tables()
                    .where("questions", "job_id", job.id())
                    .filter(question -> question.is("required") && !answered.contains(question.id()))
                    .forEach(_ -> problems.add(Problem.ofRelationship("answers", "can't be blank", "blank")));
        }
        return answers;
    }

    /// What was said in a stored answer.
    static Object value(Row answer) {
        return VALUES.stream()
                .map(answer::get)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Row> question(JsonNode body, Row job) {
        var id = body.path("relationships").path("question").path("data").path("id");
        return state.tables()
                .where("questions", "job_id", job.id())
                .filter(question -> Long.toString(question.id()).equals(id.asString("")))
                .findFirst();
    }

    private static Map<String, @Nullable Object> answer(JsonNode body, Row question) {
        var answer = new HashMap<String, @Nullable Object>();
        for (var attribute : body.path("attributes").properties()) {
            if (!VALUES.contains(attribute.getKey())) {
                throw ApiFailure.malformedPayload("/included/attributes/" + attribute.getKey());
            }
            answer.put(attribute.getKey(), Json.plain(attribute.getValue()));
        }
        answer.put("question_id", question.id());
        answer.put("title", question.get("title"));
        answer.put("question_type", question.get("question_type"));
        return answer;
    }
}
