package dev.pinbridge.persistence.forwarding;

import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionId;
import dev.pinbridge.domain.positions.QuestionKind;
import dev.pinbridge.persistence.RowMapping;
import java.util.Arrays;
import java.util.List;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import tools.jackson.databind.json.JsonMapper;

/// The questions that a row waits for, as JSON, as they were when it was held: they are shown with it and never
/// searched. Null where there are none.
@Mapper(config = RowMapping.class)
interface UnansweredQuestions {
    JsonMapper JSON = JsonMapper.builder().build();

    /// One of them as it is stored. A component may be added and none renamed: old rows are read with this as
    /// well.
    record Stored(String id, String title, QuestionKind kind, boolean required) {}

    Stored stored(JobQuestion question);

    JobQuestion question(Stored stored);

    default @Nullable JSONB json(List<JobQuestion> questions) {
        return questions.isEmpty()
                ? null
                : JSONB.valueOf(JSON.writeValueAsString(
                        questions.stream().map(this::stored).toList()));
    }

    default List<JobQuestion> questions(@Nullable JSONB json) {
        return json == null
                ? List.of()
                : Arrays.stream(JSON.readValue(json.data(), Stored[].class))
                        .map(this::question)
                        .toList();
    }

    default String text(QuestionId id) {
        return id.value();
    }

    default QuestionId questionId(String text) {
        return new QuestionId(text);
    }
}
