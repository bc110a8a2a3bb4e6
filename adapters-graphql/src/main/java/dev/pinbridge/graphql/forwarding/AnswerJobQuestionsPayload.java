package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult;
import dev.pinbridge.application.forwarding.AnswerJobQuestionsResult.WrongAnswer;
import dev.pinbridge.domain.integration.Product;
import dev.pinbridge.domain.positions.QuestionKind;
import dev.pinbridge.graphql.errors.AtsNotConnectedError;
import dev.pinbridge.graphql.errors.InvalidInputError;
import dev.pinbridge.graphql.errors.UserError;
import dev.pinbridge.graphql.positions.JobNotFoundError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Outcome of `answerJobQuestions`.
record AnswerJobQuestionsPayload(@Nullable ForwardingView forwarding, List<UserError> errors) {
    AnswerJobQuestionsPayload {
        errors = List.copyOf(errors);
    }

    static AnswerJobQuestionsPayload of(AnswerJobQuestionsResult result) {
        return switch (result) {
            case AnswerJobQuestionsResult.Answered(var forwarding) ->
                new AnswerJobQuestionsPayload(new ForwardingView(forwarding), List.of());
            case AnswerJobQuestionsResult.UnknownForwarding _ ->
                failed(List.of(ForwardingNotFoundError.at("forwardingId")));
            case AnswerJobQuestionsResult.NotLinked(var forwarding) ->
                failed(List.of(new PositionNotLinkedError(forwarding.position())));
            case AnswerJobQuestionsResult.TooLate(var forwarding) ->
                failed(List.of(new ForwardingAlreadySentError(new ForwardingView(forwarding))));
            case AnswerJobQuestionsResult.NotConnected _ -> failed(List.of(new AtsNotConnectedError(Product.CORD)));
            case AnswerJobQuestionsResult.UnknownJob _ -> failed(List.of(JobNotFoundError.at("forwardingId")));
            case AnswerJobQuestionsResult.WrongAnswers(var answers) ->
                failed(answers.stream().map(AnswerJobQuestionsPayload::error).toList());
        };
    }

    static AnswerJobQuestionsPayload failed(List<UserError> errors) {
        return new AnswerJobQuestionsPayload(null, errors);
    }

    private static UserError error(WrongAnswer wrong) {
        return switch (wrong) {
            case WrongAnswer.NotAsked(var index) ->
                new InvalidInputError(
                        "Question must be one that the job asks; the preview lists them.",
                        path(index, "questionReference"));
            case WrongAnswer.Repeated(var index, var question) ->
                new InvalidInputError(
                        "Question \"" + question.title() + "\" must be answered once only.",
                        path(index, "questionReference"));
            case WrongAnswer.OfAnotherKind(var index, var question) ->
                new InvalidInputError(
                        "Answer to \"" + question.title() + "\" must be " + words(question.kind()) + ".",
                        path(index, "answer"));
        };
    }

    private static List<String> path(int index, String field) {
        return List.of("input", "answers", Integer.toString(index), field);
    }

    private static String words(QuestionKind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case BOOLEAN -> "yes or no";
            case NUMBER -> "a number";
            case DATE -> "a date";
            case URL -> "an address on the web";
            case OTHER -> "given in the ATS; this kind of question cannot be answered here";
        };
    }
}
