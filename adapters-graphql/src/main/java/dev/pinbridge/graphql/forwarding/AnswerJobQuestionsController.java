package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.application.forwarding.AnswerJobQuestions;
import dev.pinbridge.domain.directory.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AnswerJobQuestionsController {
    private final AnswerJobQuestions answerJobQuestions;

    AnswerJobQuestionsController(AnswerJobQuestions answerJobQuestions) {
        this.answerJobQuestions = answerJobQuestions;
    }

    @MutationMapping
    AnswerJobQuestionsPayload answerJobQuestions(@Argument AnswerJobQuestionsInput input, @ContextValue Actor actor) {
        return input.decode()
                .fold(
                        answers -> AnswerJobQuestionsPayload.of(
                                answerJobQuestions.answer(actor, answers.forwarding(), answers.given())),
                        AnswerJobQuestionsPayload::failed);
    }
}
