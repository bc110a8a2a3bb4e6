package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.NewApplication.Given;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;

/// An answer to a question. What is no question of the job is seen when its questions are read.
record JobAnswerInput(String questionReference, AnswerInput answer) {
    Field<Given> decode(InputFields fields) {
        var said = answer.decode(fields.within("answer"));
        return () -> new Given(new QuestionId(questionReference), said.get());
    }
}
