package dev.pinbridge.graphql.forwarding;

import dev.pinbridge.domain.positions.JobQuestion;
import dev.pinbridge.domain.positions.QuestionKind;
import java.util.List;

/// A question of a job as the schema shows it.
record JobQuestionView(JobQuestion question) {
    static List<JobQuestionView> of(List<JobQuestion> questions) {
        return questions.stream().map(JobQuestionView::new).toList();
    }

    public String reference() {
        return question.id().value();
    }

    public String title() {
        return question.title();
    }

    public QuestionKind kind() {
        return question.kind();
    }

    public boolean isRequired() {
        return question.required();
    }
}
