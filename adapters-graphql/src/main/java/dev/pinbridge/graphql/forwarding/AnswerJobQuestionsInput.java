package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.forwarding.ForwardingId;
import dev.pinbridge.domain.forwarding.NewApplication.Given;
import dev.pinbridge.graphql.errors.BadRequest;
import dev.pinbridge.graphql.errors.Decoded;
import dev.pinbridge.graphql.errors.InputFields;
import dev.pinbridge.graphql.errors.InputFields.Field;
import dev.pinbridge.graphql.relay.NodeIds;
import java.util.List;
import java.util.stream.IntStream;

/// Answers of a candidate to questions of a job.
record AnswerJobQuestionsInput(String forwardingId, List<JobAnswerInput> answers) {
    private static final int MAX_ANSWERS = 100;

    AnswerJobQuestionsInput {
        answers = List.copyOf(answers);
    }

    record Answers(ForwardingId forwarding, List<Given> given) {
        Answers {
            given = List.copyOf(given);
        }
    }

    Decoded<Answers> decode() {
        if (answers.size() > MAX_ANSWERS) {
            throw new BadRequest("answers", "must have at most " + MAX_ANSWERS + " items");
        }
        var fields = new InputFields();
        var forwarding =
                fields.reference("forwardingId", forwardingId, NodeIds::forwarding, ForwardingNotFoundError::at);
        var items = fields.within("answers");
        List<Field<Given>> given = IntStream.range(0, answers.size())
                .mapToObj(index -> answers.get(index).decode(items.within(Integer.toString(index))))
                .toList();
        return fields.then(() ->
                new Answers(forwarding.get(), given.stream().map(Field::get).toList()));
    }
}
